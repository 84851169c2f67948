-- One row per person whose only order so far passes the filters and lies at least half a
-- median gap, at most two, before `as_of`.
with

gaps as (

    select median(valid_customers.second_on - valid_customers.first_on) as days
    from valid_customers
    where
        valid_customers.second_on > valid_customers.first_on
        and valid_customers.second_on <= getvariable('as_of')

)

select
    customers.customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    scope_customers.order_count,
    scope_customers.net_revenue::double as net_revenue,
    scope_customers.last_on::date as last_order_on,
    (getvariable('as_of') - scope_customers.last_on)::integer as recency_days,
    coalesce(gaps.days, 0)::integer as usual_gap_days
from scope_customers
inner join valid_customers
    on scope_customers.customer_key = valid_customers.customer_key
inner join customers
    on scope_customers.customer_key = customers.customer_key
cross join gaps
where
    coalesce(valid_customers.second_on > getvariable('as_of'), true)
    and getvariable('as_of') - scope_customers.last_on between gaps.days * 0.5 and gaps.days * 2
order by
    scope_customers.net_revenue desc,
    customers.customer_key
