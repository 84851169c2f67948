-- One row per answer to a survey, with the persona it names.
with

rows_read as (

    select survey_rows.*
    from survey_rows

)

select
    *,
    persona_of(platform, shop, buyer_id, null, email, phone, account) as persona
from rows_read
