-- One row per person with a valid order: what their first order was, over all data.
select
    valid_sales.customer_key,
    any_value(valid_sales.first_on) as first_on,
    min(valid_sales.sold_on) filter (where valid_sales.order_number = 2) as second_on,
    max(valid_sales.sold_on) filter (where valid_sales.is_order) as last_on,
    count(*) filter (where valid_sales.is_order)::integer as order_count,
    sum(valid_sales.net_revenue)::decimal(18, 4) as net_revenue,
    any_value(valid_sales.channel) filter (where valid_sales.order_number = 1) as first_channel,
    any_value(valid_sales.country) filter (where valid_sales.order_number = 1) as first_country,
    any_value(valid_sales.region) filter (where valid_sales.order_number = 1) as first_region,
    any_value(valid_sales.coupon) filter (where valid_sales.order_number = 1) as first_coupon,
    any_value(valid_sales.top_product_key) filter (where valid_sales.order_number = 1)
        as first_product_key
from valid_sales
where valid_sales.customer_key is not null
group by valid_sales.customer_key
having count(*) filter (where valid_sales.is_order) > 0
