-- One row per row that gives money back, with the persona it names.
with

rows_read as (

    select refund_rows.*
    from refund_rows

)

select
    *,
    persona_of(platform, shop, buyer_id, null, email, phone, account) as persona
from rows_read
