-- One row per product that one person bought in orders that count, the most bought first.
select
    order_lines.product_key::integer as product_key,
    any_value(coalesce(products.name, products.product_id))::varchar as product,
    any_value(products.category)::varchar as category,
    count(distinct valid_sales.order_key)::integer as order_count,
    sum(order_lines.quantity)::double as unit_count,
    sum(order_lines.net)::double as net_revenue,
    max(valid_sales.sold_on)::date as last_order_on
from valid_sales
inner join order_lines
    on valid_sales.order_key = order_lines.order_key
inner join products
    on order_lines.product_key = products.product_key
where
    valid_sales.customer_key = getvariable('customer_key')
    and valid_sales.is_order
group by order_lines.product_key
order by
    order_count desc,
    net_revenue desc,
    product_key
