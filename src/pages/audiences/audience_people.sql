-- One row per person of an audience.
select
    members.customer_key::integer as customer_key,
    customers.display_name::varchar as display_name,
    customers.email::varchar as email,
    customers.phone::varchar as phone,
    customers.accepts_marketing::boolean as accepts_marketing,
    members.is_held_out::boolean as is_held_out,
    members.is_refusing::boolean as is_refusing,
    coalesce(valid_customers.order_count, 0)::integer as order_count,
    case
        when valid_customers.customer_key is null then 0
        else valid_customers.net_revenue
    end::double as net_revenue,
    valid_customers.last_on::date as last_order_on
from audience_members(getvariable('members')) as members
left join customers
    on members.customer_key = customers.customer_key
left join valid_customers
    on members.customer_key = valid_customers.customer_key
order by members.customer_key
