-- One row per e-mail or phone that identifies nobody, because too many people share it.
with

contacts as (

    select
        persona_id,
        'email' as kind_of_id,
        email as contact
    from customer_personas
    where email is not null
    union all
    select
        persona_id,
        'phone' as kind_of_id,
        phone as contact
    from customer_personas
    where phone is not null

),

shared as (

    select contacts.*
    from contacts
    anti join customer_identities
        on
            contacts.kind_of_id = customer_identities.kind
            and contacts.contact = customer_identities.value

),

found as (

    select
        shared.kind_of_id,
        shared.contact,
        count(*) as order_count,
        count(*) filter (where orders.customer_key is null) as guest_count,
        min(checked_orders.ordered_at)::date as from_on,
        max(checked_orders.ordered_at)::date as until_on,
        sum(checked_orders.charged) filter (where checked_orders.is_main_currency) as charged
    from shared
    inner join orders
        on shared.persona_id = orders.persona_id
    inner join checked_orders
        on orders.order_key = checked_orders.order_key
    group by
        shared.kind_of_id,
        shared.contact

)

select
    'shared_contact'::varchar as kind,
    (row_number() over (
        order by
            order_count desc,
            kind_of_id,
            contact
    ))::integer as position,
    false::boolean as is_context,
    contact::varchar as contact,
    order_count::integer as order_count,
    guest_count::integer as guest_count,
    from_on::date as from_on,
    until_on::date as until_on,
    coalesce(charged, 0)::double as at_stake
from found
order by position
