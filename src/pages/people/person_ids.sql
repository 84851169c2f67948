-- One row per id of one person, the most trusted first, with what a link calls it. An id that
-- several people share names none of them alone.
with

owned as (

    select
        customer_identities.kind,
        customer_identities.platform,
        customer_identities.value,
        count(*) as owner_count
    from customer_identities
    semi join (
        select
            kind,
            platform,
            value
        from customer_identities
        where customer_key = getvariable('customer_key')
    ) as own
        on customer_identities.kind = own.kind
        and customer_identities.platform = own.platform
        and customer_identities.value = own.value
    group by
        customer_identities.kind,
        customer_identities.platform,
        customer_identities.value

),

ranked as (

    select
        *,
        kind || ':' || platform || ':' || value as id_key,
        list_position(
            ['buyer_id', 'email', 'phone', 'account', 'buyer_alias', 'name_address'],
            kind
        ) as trust
    from owned

)

select
    id_key::varchar as id_key,
    left(md5(getvariable('secret') || '/' || id_key), 24)::varchar as person,
    (owner_count = 1)::boolean as is_own
from ranked
order by
    owner_count > 1,
    trust,
    id_key
