-- One row per person who was slipping away before the last import, and ordered again in it.
select
    rhythms.customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    customer_changes.segment_before,
    customer_changes.segment_after,
    rhythms.last_on::date as last_order_on,
    valid_customers.order_count,
    valid_customers.net_revenue::double as net_revenue
from customer_changes
inner join rhythms
    on customer_changes.customer_key = rhythms.customer_key
inner join valid_customers
    on customer_changes.customer_key = valid_customers.customer_key
left join customers
    on customer_changes.customer_key = customers.customer_key
where customer_changes.is_back
order by
    net_revenue desc,
    rhythms.customer_key
