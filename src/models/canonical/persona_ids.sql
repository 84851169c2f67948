-- One row per persona and id that may join it with others. An e-mail or phone that many
-- accounts of a platform share is a placeholder, not a person; an id that a person said is
-- shared joins nobody, and one said to be of the same person joins whoever has it. A name with
-- an address names somebody only where a person said so.
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
    union all
    select
        personas.persona_id,
        'name_address' as kind,
        '' as platform,
        personas.name_address as value
    from personas
    semi join same_person_ids
        on 'name_address::' || personas.name_address = same_person_ids.id_key
    where personas.name_address is not null

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

),

keyed as (

    select
        ids.persona_id,
        ids.kind,
        ids.platform,
        ids.value,
        ids.kind || ':' || ids.platform || ':' || ids.value as id_key
    from ids
    anti join placeholders
        on ids.kind = placeholders.kind and ids.value = placeholders.value
    where ids.value is not null

)

select
    keyed.persona_id,
    keyed.kind,
    keyed.platform,
    keyed.value,
    case
        when shared_ids_apart.id_key is null then keyed.id_key
        else keyed.id_key || ':' || keyed.persona_id
    end as id_key
from keyed
left join shared_ids_apart
    on keyed.id_key = shared_ids_apart.id_key
union all
select
    keyed.persona_id,
    'decision' as kind,
    '' as platform,
    same_person_ids.joined_key as value,
    same_person_ids.joined_key as id_key
from keyed
inner join same_person_ids
    on keyed.id_key = same_person_ids.id_key
