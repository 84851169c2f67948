/** Whether a list of values is open (null) or holds a value. One value is compared, which a scan does itself. */
const isChosen = `create or replace temporary macro is_chosen(list, value) as (
    case
        when getvariable(list) is null then true
        when len(getvariable(list)) = 1 then value = getvariable(list)[1]
        else list_contains(getvariable(list), value)
    end
)`;

/**
 * Whether what belongs to an order passes the filters: all of them but the dates, which each question
 * applies to a day of its own. A list that is null leaves its side open. Lines are joined only where a
 * filter asks about them, and people are looked up only where it asks about segments.
 */
const passesFilters = `create or replace temporary macro passes_filters(
    of_order, of_customer, of_channel, of_country, of_region, of_coupon
) as (
    is_chosen('filter_channel', of_channel)
    and is_chosen('filter_country', of_country)
    and is_chosen('filter_region', of_region)
    and is_chosen('filter_coupon', of_coupon)
    and (
        (getvariable('filter_product') is null and getvariable('filter_category') is null)
        or of_order in (
            select order_lines.order_key
            from order_lines
            inner join products
                on order_lines.product_key = products.product_key
            where
                (
                    getvariable('filter_product') is not null
                    or getvariable('filter_category') is not null
                )
                and is_chosen('filter_product', products.product_id)
                and is_chosen('filter_category', products.category)
        )
    )
    and (
        getvariable('filter_segment') is null
        or of_customer in (
            select segment_members.customer_key
            from segment_members
            where is_chosen('filter_segment', segment_members.segment)
        )
    )
)`;

/** Statements of what the models of filters are written in. */
export const filterBasis: readonly string[] = [
  'create or replace temporary table segment_members (customer_key integer, segment varchar)',
  isChosen,
  passesFilters
];
