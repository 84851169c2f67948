-- One row per answer, ticket or event that names a person.
with

contacts as (

    select
        persona,
        shop,
        platform,
        buyer_id,
        email,
        phone,
        account,
        buyer_name
    from named_surveys
    union all by name
    select
        persona,
        shop,
        platform,
        buyer_id,
        email,
        phone,
        account,
        buyer_name
    from named_tickets
    union all by name
    select
        persona,
        shop,
        platform,
        buyer_id,
        email,
        phone,
        account
    from named_events

)

select *
from contacts
where persona is not null
