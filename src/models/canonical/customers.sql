-- One row per person: the latest that any file says of them.
with

mentions as (

    select
        keyed_orders.customer_key,
        coalesce(keyed_orders.paid_at, keyed_orders.created_at) as said_at,
        keyed_orders.buyer_name,
        keyed_orders.email,
        keyed_orders.phone,
        keyed_orders.account,
        keyed_orders.country,
        keyed_orders.region,
        keyed_orders.city,
        keyed_orders.accepts_marketing,
        keyed_orders.tags
    from keyed_orders
    where keyed_orders.customer_key is not null
    union all by name
    select
        persona_customers.customer_key,
        customer_rows.joined_at as said_at,
        customer_rows.buyer_name,
        customer_rows.email,
        customer_rows.phone,
        customer_rows.account,
        customer_rows.country,
        customer_rows.region,
        customer_rows.city,
        customer_rows.accepts_marketing,
        customer_rows.tags,
        customer_rows.birthday,
        customer_rows.joined_at,
        customer_rows.level
    from customer_rows
    inner join persona_customers
        on persona_of(
            customer_rows.platform,
            customer_rows.buyer_id,
            customer_rows.buyer_alias,
            customer_rows.email,
            customer_rows.phone,
            customer_rows.account
        ) = persona_customers.persona
    union all by name
    select
        persona_customers.customer_key,
        review_rows.created_at as said_at,
        review_rows.buyer_name,
        review_rows.email,
        review_rows.account
    from review_rows
    inner join persona_customers
        on persona_of(
            review_rows.platform,
            review_rows.buyer_id,
            null,
            review_rows.email,
            null,
            review_rows.account
        ) = persona_customers.persona

),

dated as (

    select
        * exclude (said_at),
        coalesce(said_at, timestamp '1970-01-01 00:00:00') as said_at
    from mentions

)

select
    customer_key,
    arg_max(buyer_name, said_at) as display_name,
    arg_max(plain_email(email), said_at) as email,
    arg_max(plain_phone(phone), said_at) as phone,
    arg_max(plain_account(account), said_at) as account,
    arg_max(country, said_at) as country,
    arg_max(region, said_at) as region,
    arg_max(city, said_at) as city,
    arg_max(birthday, said_at)::date as birthday,
    min(joined_at) as joined_at,
    arg_max(accepts_marketing, said_at) as accepts_marketing,
    arg_max(level, said_at) as level,
    arg_max(tags, said_at) as tags
from dated
group by customer_key
order by customer_key
