-- One row per person whom files name in several ways; `joined_by` is the most trusted id that
-- two of them share, or `decision`.
with

people as (

    select
        customer_key,
        count(*) as persona_count,
        count(distinct platform) as platform_count,
        bool_or(is_joined_by_hand) as is_joined_by_hand
    from customer_personas
    where customer_key is not null
    group by customer_key
    having count(*) > 1

),

ids as (

    select
        customer_personas.customer_key,
        unnest([
            {
                'kind': 'buyer_id',
                'id_key': customer_personas.platform || ':' || customer_personas.buyer_id
            },
            {'kind': 'email', 'id_key': customer_personas.email},
            {'kind': 'phone', 'id_key': customer_personas.phone},
            {
                'kind': 'account',
                'id_key': customer_personas.platform || ':' || customer_personas.account
            },
            {
                'kind': 'buyer_alias',
                'id_key': customer_personas.platform || ':' || customer_personas.buyer_alias
            }
        ], recursive := true)
    from customer_personas
    semi join people
        on customer_personas.customer_key = people.customer_key

),

shared as (

    select
        customer_key,
        kind
    from ids
    where id_key is not null
    group by
        customer_key,
        kind,
        id_key
    having count(*) > 1

),

joined as (

    select
        customer_key,
        arg_min(
            kind,
            list_position(['buyer_id', 'email', 'phone', 'account', 'buyer_alias'], kind)
        ) as kind
    from shared
    group by customer_key

)

select
    people.customer_key::integer as customer_key,
    customers.display_name::varchar as display_name,
    customers.email::varchar as email,
    customers.phone::varchar as phone,
    case
        when people.is_joined_by_hand then 'decision'
        else coalesce(joined.kind, 'decision')
    end::varchar as joined_by,
    people.persona_count::integer as persona_count,
    people.platform_count::integer as platform_count,
    coalesce(valid_customers.order_count, 0)::integer as order_count,
    case
        when valid_customers.customer_key is null then 0
        else valid_customers.net_revenue
    end::double as net_revenue
from people
inner join customers
    on people.customer_key = customers.customer_key
left join joined
    on people.customer_key = joined.customer_key
left join valid_customers
    on people.customer_key = valid_customers.customer_key
order by
    persona_count desc,
    customer_key
