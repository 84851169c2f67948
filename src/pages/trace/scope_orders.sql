-- One row per order that counts in what is filtered, between two days; order_total is how many.
select
    orders.order_key::integer as order_key,
    orders.order_id::varchar as order_id,
    customers.display_name::varchar as display_name,
    strftime(scope_sales.sold_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    orders.channel::varchar as channel,
    orders.status::varchar as status,
    orders.charged::double as charged,
    orders.refund::double as refund,
    scope_sales.net_revenue::double as net_revenue,
    orders.currency::varchar as currency,
    (count(*) over ())::integer as order_total
from scope_sales
inner join orders
    on scope_sales.order_key = orders.order_key
left join customers
    on orders.customer_key = customers.customer_key
where
    scope_sales.is_order
    and scope_sales.sold_on between getvariable('from_on') and getvariable('until_on')
order by
    scope_sales.sold_at desc,
    orders.order_key
limit getvariable('order_limit')
offset getvariable('order_offset')
