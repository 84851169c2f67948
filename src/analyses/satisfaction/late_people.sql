-- One row per person whose parcel came late in the last 60 days, who has not ordered since and
-- does not refuse to be written to.
with

latest as (

    select
        customer_key,
        arg_max(order_key, (delivered_on - date '1970-01-01') * 4294967296 + order_key) as order_key
    from scope_orders
    where
        customer_key is not null
        and late_days > 0
        and delivered_on > getvariable('as_of') - 60
        and ordered_on between getvariable('from_on') and getvariable('until_on')
    group by customer_key

)

select
    latest.customer_key::integer as customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    scope_orders.delivered_on::date as delivered_on,
    scope_orders.late_days::integer as late_days,
    scope_orders.carrier,
    scope_orders.rating::double as rating,
    valid_customers.order_count::integer as order_count,
    valid_customers.net_revenue::double as net_revenue,
    valid_customers.last_on::date as last_order_on
from latest
inner join scope_orders
    on latest.order_key = scope_orders.order_key
inner join customers
    on latest.customer_key = customers.customer_key
inner join valid_customers
    on
        latest.customer_key = valid_customers.customer_key
        and valid_customers.last_on <= scope_orders.delivered_on
where coalesce(customers.accepts_marketing, true)
order by
    net_revenue desc,
    latest.customer_key
