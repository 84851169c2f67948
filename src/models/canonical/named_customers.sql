-- One row per row of a customer list, with its place by its one name and the persona it names.
with

rows_read as (

    select
        customer_rows.* replace (
            coalesce(countries.place, trim(customer_rows.country)) as country,
            coalesce(chinese_codes.place, regions.place, trim(customer_rows.region)) as region,
            coalesce(cities.place, trim(customer_rows.city)) as city
        )
    from customer_rows
    left join place_names as countries
        on countries.kind = 'country' and lower(trim(customer_rows.country)) = countries.written
    left join place_names as regions
        on regions.kind = 'region' and lower(trim(customer_rows.region)) = regions.written
    left join place_names as chinese_codes
        on
            chinese_codes.kind = 'chinese_code'
            and countries.place = 'CN'
            and lower(trim(customer_rows.region)) = chinese_codes.written
    left join place_names as cities
        on cities.kind = 'city' and lower(trim(customer_rows.city)) = cities.written

)

select
    *,
    persona_of(platform, shop, buyer_id, buyer_alias, email, phone, account) as persona
from rows_read
