-- One row: how many people the names of the files come to.
with

people as (

    select
        customer_key,
        count(*) as persona_count
    from customer_personas
    where customer_key is not null
    group by customer_key

),

named as (

    select
        count(*) as person_count,
        coalesce(sum(persona_count), 0) as persona_count,
        count(*) filter (where persona_count > 1) as merged_count
    from people

),

ordered as (

    select
        count(*) as order_count,
        count(*) filter (where customer_key is null) as guest_count
    from orders

)

select
    named.person_count::integer as person_count,
    named.persona_count::integer as persona_count,
    named.merged_count::integer as merged_count,
    ordered.order_count::integer as order_count,
    ordered.guest_count::integer as guest_count
from named
cross join ordered
