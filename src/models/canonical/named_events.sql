-- One row per event, with the persona it names.
with

rows_read as (

    select event_rows.*
    from event_rows

)

select
    *,
    persona_of(platform, shop, buyer_id, null, email, phone, account) as persona
from rows_read
