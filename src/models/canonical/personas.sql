-- One row per set of ids that some row of some file names a person by.
with

mentions as (

    select
        persona,
        shop,
        platform,
        buyer_id,
        buyer_alias,
        email,
        phone,
        account,
        name_address
    from named_orders
    union all by name
    select
        persona,
        shop,
        platform,
        buyer_id,
        buyer_alias,
        email,
        phone,
        account
    from named_customers
    union all by name
    select
        persona,
        shop,
        platform,
        buyer_id,
        email,
        account
    from named_reviews
    union all by name
    select
        persona,
        shop,
        platform,
        buyer_id,
        email,
        phone,
        account
    from named_refunds
    union all by name
    select
        persona,
        shop,
        platform,
        buyer_id,
        email,
        phone,
        account
    from contacts

),

named as (

    select
        persona,
        any_value(shop) as shop,
        any_value(platform) as platform,
        any_value(buyer_id) as buyer_id,
        any_value(buyer_alias) as buyer_alias,
        any_value(email) as email,
        any_value(phone) as phone,
        any_value(account) as account,
        any_value(name_address) as name_address
    from mentions
    where persona is not null
    group by persona

)

select
    persona,
    shop,
    platform,
    id_space(platform, shop) as id_space,
    buyer_id,
    buyer_alias,
    plain_email(email) as email,
    plain_phone(phone) as phone,
    plain_account(account) as account,
    name_address,
    row_number() over (order by persona)::integer as persona_id
from named
