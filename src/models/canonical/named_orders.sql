-- One row per order, with the persona it names: by ids, or else by name and address.
with

rows_read as (

    select
        merged_orders.*,
        persona_of(platform, shop, buyer_id, buyer_alias, email, phone, account) as known_by_ids
    from merged_orders

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
