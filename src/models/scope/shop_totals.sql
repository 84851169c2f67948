-- One row: the totals that tie out with the platforms' own reports.
select
    (select count(*) from orders)::integer as order_count,
    (count(*) filter (where is_order))::integer as valid_order_count,
    (count(distinct customer_key) filter (where is_order))::integer as customer_count,
    coalesce(sum(charged), 0)::double as charged,
    coalesce(sum(refund), 0)::double as refunds,
    (coalesce(sum(charged), 0) - coalesce(sum(refund), 0))::double as charged_net,
    coalesce(sum(net_revenue), 0)::double as net_revenue,
    strftime(min(sold_at) filter (where is_order), '%Y-%m-%d %H:%M:%S')::varchar as first_order,
    strftime(max(sold_at) filter (where is_order), '%Y-%m-%d %H:%M:%S')::varchar as last_order
from valid_sales
