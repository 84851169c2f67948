-- One row per order, with the persona it names.
with

rows_read as (

    select merged_orders.*
    from merged_orders

)

select
    *,
    persona_of(platform, buyer_id, buyer_alias, email, phone, account) as persona
from rows_read
