-- One row per person who is new, came back or moved to another segment with the last import.
select
    customer_changes.customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    customer_changes.segment_before,
    customer_changes.segment_after,
    default_valid_customers.order_count::integer as order_count,
    default_valid_customers.net_revenue::double as net_revenue,
    default_valid_customers.last_on::date as last_order_on
from customer_changes
inner join customers
    on customer_changes.customer_key = customers.customer_key
inner join default_valid_customers
    on customer_changes.customer_key = default_valid_customers.customer_key
where
    case getvariable('who')
        when 'fresh' then customer_changes.is_new
        when 'back' then customer_changes.is_back
        when 'moved' then not customer_changes.is_new
    end
    and (
        getvariable('who') <> 'moved'
        or customer_changes.segment_before is distinct from customer_changes.segment_after
    )
order by
    net_revenue desc,
    customer_changes.customer_key
