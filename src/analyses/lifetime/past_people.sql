-- One row per person in scope, those who brought most first, as many as asked for.
select
    scope_customers.customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    scope_customers.last_on as last_order_on,
    scope_customers.order_count,
    scope_customers.net_revenue::double as net_revenue
from scope_customers
left join customers
    on scope_customers.customer_key = customers.customer_key
order by
    scope_customers.net_revenue desc,
    scope_customers.customer_key
limit getvariable('row_limit')
