-- One row: the order asked for, as the pages know it.
select
    orders.order_key::integer as order_key,
    orders.shop::varchar as shop,
    orders.platform::varchar as platform,
    orders.order_id::varchar as order_id,
    customers.display_name::varchar as display_name,
    strftime(orders.created_at, '%Y-%m-%d %H:%M')::varchar as created_at,
    strftime(orders.paid_at, '%Y-%m-%d %H:%M')::varchar as paid_at,
    orders.status::varchar as status,
    orders.currency::varchar as currency,
    orders.charged::double as charged,
    orders.refund::double as refund,
    sales.net_revenue::double as net_revenue
from orders
left join customers
    on orders.customer_key = customers.customer_key
left join valid_sales as sales
    on orders.order_key = sales.order_key and sales.is_order
where orders.order_key = getvariable('order_key')
order by order_key
