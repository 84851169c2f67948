-- One row per order, with its place by its one name, and the persona it names: by ids, or else by
-- name and address.
with

rows_read as (

    select
        merged_orders.* replace (
            coalesce(countries.place, trim(merged_orders.country)) as country,
            coalesce(chinese_codes.place, regions.place, trim(merged_orders.region)) as region,
            coalesce(cities.place, trim(merged_orders.city)) as city
        ),
        persona_of(platform, shop, buyer_id, buyer_alias, email, phone, account) as known_by_ids
    from merged_orders
    left join place_names as countries
        on countries.kind = 'country' and lower(trim(merged_orders.country)) = countries.written
    left join place_names as regions
        on regions.kind = 'region' and lower(trim(merged_orders.region)) = regions.written
    left join place_names as chinese_codes
        on
            chinese_codes.kind = 'chinese_code'
            and countries.place = 'CN'
            and lower(trim(merged_orders.region)) = chinese_codes.written
    left join place_names as cities
        on cities.kind = 'city' and lower(trim(merged_orders.city)) = cities.written

),

rows_named as (

    select
        *,
        case when known_by_ids is null then name_address(buyer_name, address) end as name_address
    from rows_read

)

select
    * exclude (known_by_ids),
    coalesce(
        known_by_ids,
        platform || chr(31) || shop || repeat(chr(31), 6) || name_address
    ) as persona
from rows_named
