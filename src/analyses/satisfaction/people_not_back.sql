-- One row per person who had the given experience and did not order in the 90 days after it.
select
    first_experiences.customer_key::integer as customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    first_experiences.happened_on::date as happened_on,
    coalesce(valid_customers.order_count, 0)::integer as order_count,
    case
        when valid_customers.customer_key is null then 0
        else valid_customers.net_revenue
    end::double as net_revenue,
    valid_customers.last_on::date as last_order_on
from first_experiences
inner join customers
    on first_experiences.customer_key = customers.customer_key
left join valid_customers
    on first_experiences.customer_key = valid_customers.customer_key
where
    first_experiences.experience = getvariable('experience')
    and first_experiences.outcome = getvariable('outcome')
    and not first_experiences.has_returned
order by
    net_revenue desc,
    first_experiences.customer_key
