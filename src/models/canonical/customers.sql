-- One row per person: the latest that any file says of them. What a list of customers tells is as
-- new as the list, and whether they want marketing is what the newest says, else their last order.
with

mentions as (

    select
        keyed_orders.customer_key,
        coalesce(keyed_orders.paid_at, keyed_orders.created_at) as said_at,
        keyed_orders.buyer_name,
        keyed_orders.buyer_id,
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
        named_customers.joined_at as said_at,
        named_customers.buyer_name,
        named_customers.buyer_id,
        named_customers.email,
        named_customers.phone,
        named_customers.account,
        named_customers.country,
        named_customers.region,
        named_customers.city,
        named_customers.accepts_marketing,
        named_customers.tags,
        named_customers.birthday,
        named_customers.joined_at,
        named_customers.level,
        named_customers.points,
        named_customers.file_rank
    from named_customers
    inner join persona_customers
        on named_customers.persona = persona_customers.persona
    union all by name
    select
        persona_customers.customer_key,
        -- What a person calls themselves in public gives way to what they order by.
        null::timestamp as said_at,
        named_reviews.buyer_name,
        named_reviews.email,
        named_reviews.account
    from named_reviews
    inner join persona_customers
        on named_reviews.persona = persona_customers.persona
    union all by name
    select
        persona_customers.customer_key,
        null::timestamp as said_at,
        contacts.buyer_name,
        contacts.buyer_id,
        contacts.email,
        contacts.phone,
        contacts.account
    from contacts
    inner join persona_customers
        on contacts.persona = persona_customers.persona

),

dated as (

    select
        * exclude (said_at),
        coalesce(said_at, timestamp '1970-01-01 00:00:00') as said_at
    from mentions

)

select
    customer_key,
    coalesce(
        arg_max(buyer_name, said_at),
        arg_max(plain_account(account), said_at),
        arg_max(buyer_id, said_at)
    ) as display_name,
    arg_max(plain_email(email), said_at) as email,
    arg_max(plain_phone(phone), said_at) as phone,
    arg_max(plain_account(account), said_at) as account,
    arg_max(country, said_at) as country,
    arg_max(region, said_at) as region,
    arg_max(city, said_at) as city,
    arg_min(birthday, file_rank)::date as birthday,
    min(joined_at) as joined_at,
    coalesce(
        arg_min(accepts_marketing, file_rank),
        arg_max(accepts_marketing, said_at)
    ) as accepts_marketing,
    arg_min(level, file_rank) as level,
    arg_min(points, file_rank) as points,
    arg_max(tags, said_at) as tags
from dated
group by customer_key
order by customer_key
