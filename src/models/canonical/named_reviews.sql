-- One row per rating, with the persona it names.
with

rows_read as (

    select review_rows.*
    from review_rows

)

select
    *,
    persona_of(platform, shop, buyer_id, null, email, null, account) as persona
from rows_read
