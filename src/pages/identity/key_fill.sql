-- One row per platform and kind of id that stands on some order anywhere, the busiest platform
-- and the most trusted kind first.
with

used as (

    select kind
    from identity_keys
    group by kind
    having sum(filled_count) > 0

)

select
    identity_keys.platform::varchar as platform,
    identity_keys.kind::varchar as kind,
    identity_keys.order_count::integer as order_count,
    identity_keys.guest_count::integer as guest_count,
    identity_keys.filled_count::integer as filled_count,
    identity_keys.masked_count::integer as masked_count,
    identity_keys.unused_count::integer as unused_count,
    (identity_keys.filled_count - identity_keys.masked_count - identity_keys.unused_count)::integer
        as usable_count
from identity_keys
where identity_keys.kind in (select used.kind from used) or not exists (from used)
order by
    identity_keys.order_count desc,
    platform,
    list_position(
        ['buyer_id', 'email', 'phone', 'account', 'buyer_alias', 'name_address'],
        identity_keys.kind
    )
