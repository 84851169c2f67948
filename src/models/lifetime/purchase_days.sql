-- One row per person and day with an order by `as_of`: what was ordered on one day is one purchase.
-- A life begins with its first order, so the dates asked about only end it.
select
    customer_key,
    sold_on,
    sum(net_revenue)::decimal(18, 4) as net_revenue,
    (row_number() over (partition by customer_key order by sold_on) - 1)::integer as repeat_number
from sales_of_all_segments
where
    is_order
    and customer_key is not null
    and sold_on <= getvariable('as_of')
group by customer_key, sold_on
