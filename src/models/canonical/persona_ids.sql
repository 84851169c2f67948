-- One row per persona and id that may join it with others. An e-mail or phone that many accounts
-- of a platform share, or that stands under many names, is a placeholder, not a person; an id
-- that a person said is shared joins nobody, and one said to be of the same person joins
-- whoever has it. A name with an address names somebody only where a person said so.
with

-- A list of no platform names people by the account that they have where they buy, if one
-- platform of the shop has such an account.
bought_by as (

    select
        shop,
        account,
        min(id_space) as id_space
    from personas
    where platform <> 'generic' and account is not null
    group by
        shop,
        account
    having count(distinct id_space) = 1

),

ids as (

    select persona_id, 'buyer_id' as kind, id_space as platform, buyer_id as value from personas
    union all
    select persona_id, 'buyer_alias' as kind, id_space as platform, buyer_alias as value
    from personas
    union all
    select persona_id, 'email' as kind, '' as platform, email as value from personas
    union all
    select persona_id, 'phone' as kind, '' as platform, phone as value from personas
    union all
    select persona_id, 'account' as kind, id_space as platform, account as value from personas
    union all
    select
        personas.persona_id,
        'account' as kind,
        bought_by.id_space as platform,
        bought_by.account as value
    from personas
    inner join bought_by
        on
            personas.shop = bought_by.shop
            and bought_by.account in (personas.account, personas.buyer_id)
    where personas.platform = 'generic'
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

shared_by_accounts as (

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

-- A till, a cashier, a friend who orders for all: hardly two orders of it bear one name.
shared_by_names as (

    select
        ids.kind,
        ids.value
    from ids
    inner join personas
        on ids.persona_id = personas.persona_id
    inner join named_orders
        on personas.persona = named_orders.persona
    where ids.kind in ('email', 'phone') and ids.value is not null
    group by
        ids.kind,
        ids.value
    having
        count(distinct plain_letters(named_orders.buyer_name)) > 3
        and count(distinct plain_letters(named_orders.buyer_name)) * 2 >= count(*)

),

placeholders as (

    select * from shared_by_accounts
    union
    select * from shared_by_names

),

keyed as (

    select distinct
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
