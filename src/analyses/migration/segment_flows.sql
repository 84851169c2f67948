-- One row per segment on the earlier day and segment on the later one: how many people went
-- that way, how many of them ordered in between, and what they had spent.
select
    segment_before,
    segment_after,
    count(*)::integer as customer_count,
    (
        count(*) filter (
            where last_on > coalesce(
                getvariable('then_on'),
                getvariable('as_of') - to_months(3)
            )
        )
    )::integer as ordered_count,
    sum(net_revenue)::double as net_revenue
from segment_moves(
    coalesce(getvariable('then_on'), (getvariable('as_of') - to_months(3))::date),
    coalesce(getvariable('now_on'), getvariable('as_of')),
    getvariable('window_days')
)
group by
    segment_before,
    segment_after
order by
    segment_before,
    segment_after
