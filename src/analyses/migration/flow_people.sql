-- One row per person who went one way between two days; null asks about every segment.
select
    moves.customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    moves.segment_before,
    moves.segment_after,
    moves.order_count,
    moves.net_revenue::double as net_revenue,
    moves.last_on::date as last_order_on
from segment_moves(
    coalesce(getvariable('then_on'), (getvariable('as_of') - to_months(3))::date),
    coalesce(getvariable('now_on'), getvariable('as_of')),
    getvariable('window_days')
) as moves
left join customers
    on moves.customer_key = customers.customer_key
where
    coalesce(
        list_contains(string_split(getvariable('segments_before'), ' '), moves.segment_before),
        true
    )
    and coalesce(
        list_contains(string_split(getvariable('segments_after'), ' '), moves.segment_after),
        true
    )
order by
    net_revenue desc,
    moves.customer_key
