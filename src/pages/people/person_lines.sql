-- One row per line of one person's orders.
select
    order_lines.order_key::integer as order_key,
    order_lines.line_number::integer as line_number,
    coalesce(products.name, products.product_id)::varchar as product,
    order_lines.quantity::double as quantity,
    order_lines.net::double as net
from orders
inner join order_lines
    on orders.order_key = order_lines.order_key
left join products
    on order_lines.product_key = products.product_key
where orders.customer_key = getvariable('customer_key')
order by
    order_key,
    line_number
