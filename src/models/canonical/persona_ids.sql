-- One row per persona and id that may join it with others. An e-mail or phone that many
-- accounts of a platform share is a placeholder, not a person.
with

ids as (

    select persona_id, 'buyer_id' as kind, platform, buyer_id as value from personas
    union all
    select persona_id, 'buyer_alias' as kind, platform, buyer_alias as value from personas
    union all
    select persona_id, 'email' as kind, '' as platform, email as value from personas
    union all
    select persona_id, 'phone' as kind, '' as platform, phone as value from personas
    union all
    select persona_id, 'account' as kind, platform, account as value from personas

),

placeholders as (

    select
        ids.kind,
        ids.value
    from ids
    inner join personas
        on ids.persona_id = personas.persona_id
    where ids.kind in ('email', 'phone') and ids.value is not null
    group by
        ids.kind,
        ids.value
    having count(distinct coalesce(personas.buyer_id, personas.account, personas.email)) > 3

)

select
    ids.persona_id,
    ids.kind,
    ids.value,
    ids.kind || ':' || ids.platform || ':' || ids.value as id_key
from ids
anti join placeholders
    on ids.kind = placeholders.kind and ids.value = placeholders.value
where ids.value is not null
