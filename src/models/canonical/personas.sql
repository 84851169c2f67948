-- One row per set of ids that some row of some file names a person by.
with

mentions as (

    select platform, buyer_id, buyer_alias, email, phone, account from merged_orders
    union all by name
    select platform, buyer_id, buyer_alias, email, phone, account from customer_rows
    union all by name
    select platform, buyer_id, email, account from review_rows
    union all by name
    select platform, buyer_id, email, phone, account from refund_rows

),

named as (

    select
        persona_of(platform, buyer_id, buyer_alias, email, phone, account) as persona,
        any_value(platform) as platform,
        any_value(buyer_id) as buyer_id,
        any_value(buyer_alias) as buyer_alias,
        any_value(plain_email(email)) as email,
        any_value(plain_phone(phone)) as phone,
        any_value(plain_account(account)) as account
    from mentions
    group by persona

)

select
    *,
    row_number() over (order by persona)::integer as persona_id
from named
where persona is not null
