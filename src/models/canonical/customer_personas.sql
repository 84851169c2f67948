-- One row per persona: what its files say of it last, and whom it was found to be.
with

ordered as (

    select
        persona_id,
        -- Keys of one buyer's orders are in the order of time.
        max(order_key) as last_order_key,
        count(*) as order_count,
        min(coalesce(paid_at, created_at))::date as first_on,
        max(coalesce(paid_at, created_at))::date as last_on
    from keyed_orders
    where persona_id is not null
    group by persona_id

),

listed as (

    select
        personas.persona_id,
        named_customers.buyer_name,
        named_customers.country,
        named_customers.city,
        named_customers.file_id,
        named_customers.source_row
    from named_customers
    inner join personas
        on named_customers.persona = personas.persona
    qualify
        row_number() over (
            partition by personas.persona_id
            order by
                named_customers.file_rank,
                named_customers.source_row
        ) = 1

),

by_hand as (

    select distinct persona_id
    from persona_ids
    where kind = 'decision'

),

said as (

    select
        personas.* exclude (persona, platform, id_space),
        personas.id_space as platform,
        persona_customers.customer_key,
        coalesce(last_orders.buyer_name, listed.buyer_name) as name,
        last_orders.address,
        coalesce(last_orders.country, listed.country) as country,
        coalesce(last_orders.city, listed.city) as city,
        coalesce(ordered.order_count, 0)::integer as order_count,
        ordered.first_on,
        ordered.last_on,
        by_hand.persona_id is not null as is_joined_by_hand,
        listed.file_id as list_file_id,
        listed.source_row as list_row
    from personas
    left join persona_customers
        on personas.persona_id = persona_customers.persona_id
    left join ordered
        on personas.persona_id = ordered.persona_id
    left join keyed_orders as last_orders
        on ordered.last_order_key = last_orders.order_key
    left join listed
        on personas.persona_id = listed.persona_id
    left join by_hand
        on personas.persona_id = by_hand.persona_id

)

select
    persona_id,
    customer_key,
    shop,
    platform,
    buyer_id,
    buyer_alias,
    email,
    phone,
    account,
    name_address,
    name,
    address,
    country,
    city,
    order_count,
    first_on,
    last_on,
    is_joined_by_hand,
    list_file_id,
    list_row
from said
