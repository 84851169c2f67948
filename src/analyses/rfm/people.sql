-- One row per person in scope with the scores and in the segments asked about, and
-- of whom one of the things asked about is advised; null asks about all. On a list to write to
-- nobody stands who refuses it.
select
    rfm_members.customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    rfm_members.segment,
    coalesce(earlier.segment, 'outside') as segment_before,
    rfm_members.recency_days,
    rfm_members.order_count,
    rfm_members.net_revenue::double as net_revenue,
    rfm_members.r_score,
    rfm_members.f_score,
    rfm_members.m_score,
    getvariable('as_of') - rfm_members.recency_days as last_order_on,
    coalesce(advised_people.purpose, 'unknown') as purpose,
    customers.accepts_marketing::boolean as accepts_marketing
from rfm_members
left join customers
    on rfm_members.customer_key = customers.customer_key
left join advised_people
    on rfm_members.customer_key = advised_people.customer_key
left join rfm_scores_earlier as earlier
    on rfm_members.customer_key = earlier.customer_key
where
    coalesce(rfm_members.r_score = getvariable('r_score'), true)
    and coalesce(rfm_members.f_score = getvariable('f_score'), true)
    and coalesce(rfm_members.m_score = getvariable('m_score'), true)
    and coalesce(
        list_contains(string_split(getvariable('segments'), ' '), rfm_members.segment),
        true
    )
    and coalesce(
        getvariable('segment_before') = coalesce(earlier.segment, 'outside'),
        true
    )
    and coalesce(
        list_contains(
            string_split(getvariable('purposes'), ' '),
            coalesce(advised_people.purpose, 'unknown')
        ),
        true
    )
    and (
        getvariable('purposes') is null
        or not advised_people.is_refusing
        or advised_people.purpose not in ('second', 'write', 'last')
    )
order by rfm_members.net_revenue desc, rfm_members.customer_key
