-- One row per ticket, with the persona it names.
with

rows_read as (

    select ticket_rows.*
    from ticket_rows

)

select
    *,
    persona_of(platform, shop, buyer_id, null, email, phone, account) as persona
from rows_read
