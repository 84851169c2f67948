-- One row per person that files name.
select
    customers.customer_key::integer as customer_key,
    customers.display_name::varchar as display_name,
    customers.email::varchar as email,
    customers.phone::varchar as phone,
    coalesce(valid_customers.order_count, 0)::integer as order_count,
    case
        when valid_customers.customer_key is null then 0
        else valid_customers.net_revenue
    end::double as net_revenue,
    valid_customers.last_on::date as last_order_on
from customers
left join valid_customers
    on customers.customer_key = valid_customers.customer_key
order by customer_key
