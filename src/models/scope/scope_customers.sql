-- One row per person with a sale in the filters and the chosen dates.
select
    customer_key,
    any_value(first_on) as first_on,
    min(sold_on) filter (where is_order) as first_in_period_on,
    max(sold_on) filter (where is_order) as last_on,
    count(*) filter (where is_order)::integer as order_count,
    sum(net_revenue)::decimal(18, 4) as net_revenue,
    sum(charged)::decimal(18, 4) as charged,
    sum(refund)::decimal(18, 4) as refund
from scope_sales
where
    customer_key is not null
    and sold_on between getvariable('from_on') and getvariable('until_on')
group by customer_key
having count(*) filter (where is_order) > 0
