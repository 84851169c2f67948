-- One row per row of a customer list, with the persona it names.
with

rows_read as (

    select customer_rows.*
    from customer_rows

)

select
    *,
    persona_of(platform, shop, buyer_id, buyer_alias, email, phone, account) as persona
from rows_read
