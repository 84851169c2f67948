-- One row per person of whom one thing is advised, of one way of judging or (null) of any. On a
-- list to write to nobody stands who refuses it.
select
    advised_people.customer_key::integer as customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    customers.accepts_marketing::boolean as accepts_marketing,
    advised_people.last_on::date as last_order_on,
    advised_people.days_since::integer as recency_days,
    advised_people.typical_gap::double as typical_gap,
    advised_people.purchase_count::integer as purchase_count,
    sums.net_revenue::double as net_revenue
from advised_people
left join customers
    on advised_people.customer_key = customers.customer_key
left join (
    select
        purchase_days.customer_key,
        sum(purchase_days.net_revenue) as net_revenue
    from purchase_days
    group by purchase_days.customer_key
) as sums
    on advised_people.customer_key = sums.customer_key
where
    advised_people.purpose = getvariable('purpose')
    and coalesce(advised_people.gap_basis = getvariable('basis'), true)
    and (
        advised_people.purpose not in ('second', 'write', 'last')
        or not advised_people.is_refusing
    )
order by
    net_revenue desc nulls last,
    advised_people.customer_key
