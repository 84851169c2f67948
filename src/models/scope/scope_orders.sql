-- One row per order that passes the filters (all but the dates), whatever became of it: a
-- parcel that came late and was sent back is an experience too. Late is a later calendar day
-- than promised.
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

),

order_ratings as (

    select
        order_key,
        avg(rating) as rating
    from reviews
    where rating is not null and order_key is not null
    group by order_key

)

select
    orders.order_key,
    orders.customer_key,
    case
        when getvariable('date_basis') = 'created'
            then coalesce(orders.created_at, orders.paid_at)
        else coalesce(orders.paid_at, orders.created_at)
    end::date as ordered_on,
    orders.delivered_at::date as delivered_on,
    (orders.delivered_at::date - orders.promised_at::date)::integer as late_days,
    case
        when orders.delivered_at >= coalesce(orders.paid_at, orders.created_at)
            then epoch(orders.delivered_at - coalesce(orders.paid_at, orders.created_at)) / 86400
    end as delivery_days,
    not orders.is_cancelled and not orders.is_unpaid as is_fulfilled,
    orders.refund > 0 as is_refunded,
    order_ratings.rating,
    orders.channel,
    orders.country,
    orders.region,
    orders.carrier
from orders
left join order_ratings
    on orders.order_key = order_ratings.order_key
where
    (
        getvariable('filter_channel') is null
        or list_contains(getvariable('filter_channel'), orders.channel)
    )
    and (
        getvariable('filter_country') is null
        or list_contains(getvariable('filter_country'), orders.country)
    )
    and (
        getvariable('filter_region') is null
        or list_contains(getvariable('filter_region'), orders.region)
    )
    and (
        getvariable('filter_coupon') is null
        or list_contains(getvariable('filter_coupon'), orders.coupon)
    )
    and (
        (getvariable('filter_product') is null and getvariable('filter_category') is null)
        or orders.order_key in (select matching_orders.order_key from matching_orders)
    )
    and (
        getvariable('filter_segment') is null
        or orders.customer_key in (
            select segment_members.customer_key
            from segment_members
            where list_contains(getvariable('filter_segment'), segment_members.segment)
        )
    )
