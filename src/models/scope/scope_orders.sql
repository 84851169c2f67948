-- One row per order that passes the filters (all but the dates), whatever became of it: a parcel
-- that came late and was sent back is a customer's experience too.
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

select
    order_key,
    customer_key,
    case
        when getvariable('date_basis') = 'created' then coalesce(created_at, paid_at)
        else coalesce(paid_at, created_at)
    end::date as ordered_on,
    delivered_at::date as delivered_on,
    delivered_at::date - promised_at::date as late_days,
    case
        when delivered_at >= coalesce(paid_at, created_at)
            then epoch(delivered_at - coalesce(paid_at, created_at)) / 86400
    end as delivery_days,
    not is_cancelled and not is_unpaid as is_fulfilled,
    refund > 0 as is_refunded,
    channel,
    country,
    region,
    carrier
from orders
where
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
        or order_key in (select matching_orders.order_key from matching_orders)
    )
    and (
        getvariable('filter_segment') is null
        or customer_key in (
            select segment_members.customer_key
            from segment_members
            where list_contains(getvariable('filter_segment'), segment_members.segment)
        )
    )
