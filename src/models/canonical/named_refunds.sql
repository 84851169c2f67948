-- One row per row that gives money back, with its country by its one name and the persona it
-- names.
with

rows_read as (

    select
        refund_rows.*
        replace (coalesce(countries.place, trim(refund_rows.country)) as country)
    from refund_rows
    left join place_names as countries
        on countries.kind = 'country' and lower(trim(refund_rows.country)) = countries.written

)

select
    *,
    persona_of(platform, shop, buyer_id, null, email, phone, account) as persona
from rows_read
