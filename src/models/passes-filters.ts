/**
 * Whether what belongs to an order passes the filters: all of them but the dates, which each question
 * applies to a day of its own. A list that is null leaves its side open. Lines are joined only where a
 * filter asks about them, and people are looked up only where it asks about segments.
 */
export const passesFiltersMacro = `create or replace temporary macro passes_filters(
    order_key, customer_key, channel, country, region, coupon
) as (
    (
        getvariable('filter_channel') is null
        or list_contains(getvariable('filter_channel'), channel)
    )
    and (
        getvariable('filter_country') is null
        or list_contains(getvariable('filter_country'), country)
    )
    and (
        getvariable('filter_region') is null
        or list_contains(getvariable('filter_region'), region)
    )
    and (
        getvariable('filter_coupon') is null
        or list_contains(getvariable('filter_coupon'), coupon)
    )
    and (
        (getvariable('filter_product') is null and getvariable('filter_category') is null)
        or order_key in (
            select order_lines.order_key
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
    )
    and (
        getvariable('filter_segment') is null
        or customer_key in (
            select segment_members.customer_key
            from segment_members
            where list_contains(getvariable('filter_segment'), segment_members.segment)
        )
    )
)`;
