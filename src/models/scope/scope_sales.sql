-- One row per valid sale that passes the filters (all but the dates, which each question applies).
with

matching_orders as (

    select distinct order_lines.order_key
    from order_lines
    inner join products
        on order_lines.product_key = products.product_key
    where
        (
            getvariable('filter_product') is not null
            or getvariable('filter_category') is not null
        )
        and (
            getvariable('filter_product') is null
            or list_contains(getvariable('filter_product'), products.product_id)
        )
        and (
            getvariable('filter_category') is null
            or list_contains(getvariable('filter_category'), products.category)
        )

)

select valid_sales.*
from valid_sales
where
    (
        getvariable('filter_channel') is null
        or list_contains(getvariable('filter_channel'), valid_sales.channel)
    )
    and (
        getvariable('filter_country') is null
        or list_contains(getvariable('filter_country'), valid_sales.country)
    )
    and (
        getvariable('filter_region') is null
        or list_contains(getvariable('filter_region'), valid_sales.region)
    )
    and (
        getvariable('filter_coupon') is null
        or list_contains(getvariable('filter_coupon'), valid_sales.coupon)
    )
    and (
        (getvariable('filter_product') is null and getvariable('filter_category') is null)
        or valid_sales.order_key in (select matching_orders.order_key from matching_orders)
    )
    and (
        getvariable('filter_segment') is null
        or valid_sales.customer_key in (
            select segment_members.customer_key
            from segment_members
            where list_contains(getvariable('filter_segment'), segment_members.segment)
        )
    )
