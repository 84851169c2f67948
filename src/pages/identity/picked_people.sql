-- One row per person picked, with the id by which a decision can name them: one that nobody else
-- has, the most trusted first.
with

owned as (

    select
        customer_key,
        kind || ':' || platform || ':' || value as id_key,
        kind,
        count(*) over (partition by kind, platform, value) as owner_count
    from customer_identities

),

best as (

    select
        customer_key,
        arg_min(
            id_key,
            (
                owner_count,
                list_position(
                    ['buyer_id', 'email', 'phone', 'account', 'buyer_alias', 'name_address'],
                    kind
                ),
                id_key
            )
        ) as id_key
    from owned
    where customer_key in (getvariable('first_key'), getvariable('second_key'))
    group by customer_key

)

select
    customers.customer_key::integer as customer_key,
    customers.display_name::varchar as display_name,
    customers.email::varchar as email,
    customers.phone::varchar as phone,
    best.id_key::varchar as id_key
from best
inner join customers
    on best.customer_key = customers.customer_key
order by customer_key
