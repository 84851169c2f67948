-- One row per person, phone and two e-mails that only the phone brings together, under names
-- that are not alike.
with

called as (

    select
        customer_key,
        phone,
        email,
        any_value(name_key) as name_key
    from spelled_personas
    where customer_key is not null and phone is not null and email is not null
    group by
        customer_key,
        phone,
        email
    qualify count(*) over (partition by customer_key, phone) > 1

),

accounts as (

    select
        customer_personas.customer_key,
        customer_personas.email,
        unnest([
            'buyer_id:' || customer_personas.platform || ':' || customer_personas.buyer_id,
            'account:' || customer_personas.platform || ':' || customer_personas.account
        ]) as id_key
    from customer_personas
    semi join called
        on customer_personas.customer_key = called.customer_key
    where customer_personas.email is not null

),

also_joined as (

    select distinct
        one.customer_key,
        one.email as one_email,
        other.email as other_email
    from accounts as one
    inner join accounts as other
        on
            one.customer_key = other.customer_key
            and one.id_key = other.id_key
            and one.email < other.email

)

select
    one.customer_key,
    one.phone,
    one.email as one_email,
    other.email as other_email
from called as one
inner join called as other
    on one.customer_key = other.customer_key and one.phone = other.phone and one.email < other.email
anti join also_joined
    on
        one.customer_key = also_joined.customer_key
        and one.email = also_joined.one_email
        and other.email = also_joined.other_email
where coalesce(jaro_winkler_similarity(one.name_key, other.name_key), 0) < 0.9
