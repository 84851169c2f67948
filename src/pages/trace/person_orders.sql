-- One row per order of a person, whether it counts or not; order_total is how many there are.
select
    orders.order_key::integer as order_key,
    orders.order_id::varchar as order_id,
    customers.display_name::varchar as display_name,
    strftime(coalesce(orders.paid_at, orders.created_at), '%Y-%m-%d %H:%M')::varchar as ordered_at,
    orders.channel::varchar as channel,
    orders.status::varchar as status,
    orders.charged::double as charged,
    orders.refund::double as refund,
    sales.net_revenue::double as net_revenue,
    orders.currency::varchar as currency,
    (count(*) over ())::integer as order_total
from orders
inner join customers
    on orders.customer_key = customers.customer_key
left join valid_sales as sales
    on orders.order_key = sales.order_key and sales.is_order
where orders.customer_key = getvariable('customer_key')
order by
    coalesce(orders.paid_at, orders.created_at) desc,
    orders.order_key
limit getvariable('order_limit')
offset getvariable('order_offset')
