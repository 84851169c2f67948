-- One row per platform of a shop and kind of id: on how many of its orders it stands, and
-- names somebody.
with

filled as (

    select
        shop,
        id_space(platform, shop) as platform,
        count(*) as order_count,
        count(*) filter (where customer_key is null) as guest_count,
        count(buyer_id) as buyer_id,
        count(email) as email,
        count(phone) as phone,
        count(account) as account,
        count(buyer_alias) as buyer_alias,
        count(name_address) as name_address
    from keyed_orders
    group by
        shop,
        id_space(platform, shop)

),

readable as (

    select
        shop,
        platform,
        coalesce(sum(order_count) filter (where buyer_id is not null), 0) as buyer_id,
        coalesce(sum(order_count) filter (where email is not null), 0) as email,
        coalesce(sum(order_count) filter (where phone is not null), 0) as phone,
        coalesce(sum(order_count) filter (where account is not null), 0) as account,
        coalesce(sum(order_count) filter (where buyer_alias is not null), 0) as buyer_alias,
        coalesce(sum(order_count) filter (where name_address is not null), 0) as name_address
    from customer_personas
    group by
        shop,
        platform

),

usable as (

    select
        customer_personas.shop,
        customer_personas.platform,
        persona_ids.kind,
        sum(customer_personas.order_count) as usable_count
    from persona_ids
    inner join customer_personas
        on persona_ids.persona_id = customer_personas.persona_id
    where persona_ids.kind <> 'decision'
    group by
        customer_personas.shop,
        customer_personas.platform,
        persona_ids.kind

),

by_kind as (

    select
        filled.shop,
        filled.platform,
        filled.order_count,
        filled.guest_count,
        unnest([
            {'kind': 'buyer_id', 'filled': filled.buyer_id, 'readable': readable.buyer_id},
            {'kind': 'email', 'filled': filled.email, 'readable': readable.email},
            {'kind': 'phone', 'filled': filled.phone, 'readable': readable.phone},
            {'kind': 'account', 'filled': filled.account, 'readable': readable.account},
            {'kind': 'buyer_alias', 'filled': filled.buyer_alias, 'readable': readable.buyer_alias},
            {
                'kind': 'name_address',
                'filled': filled.name_address,
                'readable': readable.name_address
            }
        ], recursive := true)
    from filled
    left join readable
        on filled.shop = readable.shop and filled.platform = readable.platform

)

select
    by_kind.shop,
    by_kind.platform,
    by_kind.kind,
    by_kind.order_count::integer as order_count,
    by_kind.guest_count::integer as guest_count,
    by_kind.filled::integer as filled_count,
    (by_kind.filled - coalesce(by_kind.readable, 0))::integer as masked_count,
    (coalesce(by_kind.readable, 0) - coalesce(usable.usable_count, 0))::integer as unused_count
from by_kind
left join usable
    on
        by_kind.shop = usable.shop
        and by_kind.platform = usable.platform
        and by_kind.kind = usable.kind
order by
    by_kind.shop,
    by_kind.platform,
    by_kind.kind
