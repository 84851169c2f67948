-- One row per person whose first order lies so many days before the end of the data, and
-- who has not ordered on a later day.
select
    newcomers.customer_key::integer as customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    newcomers.first_on::date as first_order_on,
    (scope_end.ends_on - newcomers.first_on)::integer as days_waited,
    newcomers.product_name,
    newcomers.channel,
    newcomers.order_count::integer as order_count,
    newcomers.net_revenue::double as net_revenue
from newcomers
cross join scope_end
left join customers
    on newcomers.customer_key = customers.customer_key
where
    newcomers.last_on = newcomers.first_on
    and scope_end.ends_on - newcomers.first_on
    between getvariable('days_from') and getvariable('days_until')
order by
    newcomers.net_revenue desc,
    newcomers.customer_key
