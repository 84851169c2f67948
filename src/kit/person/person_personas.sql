-- One row per persona of one person: the ids of a set of rows, and what was bought under them.
with

sales as (

    select
        orders.persona_id,
        count(*) filter (where valid_sales.is_order) as order_count,
        sum(valid_sales.net_revenue) as net_revenue
    from orders
    inner join valid_sales
        on orders.order_key = valid_sales.order_key
    where orders.customer_key = getvariable('customer_key')
    group by orders.persona_id

)

select
    customer_personas.persona_id::integer as persona_id,
    customer_personas.platform::varchar as platform,
    customer_personas.name::varchar as display_name,
    customer_personas.buyer_id::varchar as buyer_id,
    customer_personas.email::varchar as email,
    customer_personas.phone::varchar as phone,
    customer_personas.account::varchar as account,
    customer_personas.buyer_alias::varchar as buyer_alias,
    customer_personas.name_address::varchar as name_address,
    customer_personas.address::varchar as address,
    customer_personas.city::varchar as city,
    customer_personas.is_joined_by_hand::boolean as is_joined_by_hand,
    customer_personas.first_on::date as first_on,
    customer_personas.last_on::date as last_on,
    coalesce(sales.order_count, 0)::integer as order_count,
    case when sales.persona_id is null then 0 else sales.net_revenue end::double as net_revenue
from customer_personas
left join sales
    on customer_personas.persona_id = sales.persona_id
where customer_personas.customer_key = getvariable('customer_key')
order by
    customer_personas.first_on nulls last,
    customer_personas.persona_id
