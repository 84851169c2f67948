-- One row per order that passes the filters (all but the dates), whatever became of it: a
-- parcel that came late and was sent back is an experience too. Late is delivered on a later
-- calendar day than promised. A promise to ship without a time of day holds until the day ends.
-- Whether money went back is null where no file would tell.
with

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
    case
        when orders.confirmed_at >= coalesce(orders.paid_at, orders.created_at)
            then epoch(orders.confirmed_at - coalesce(orders.paid_at, orders.created_at)) / 86400
    end as confirmation_days,
    case
        when orders.ship_by_at = date_trunc('day', orders.ship_by_at)
            then orders.shipped_at::date <= orders.ship_by_at::date
        else orders.shipped_at <= orders.ship_by_at
    end as is_shipped_on_time,
    not orders.is_cancelled and not orders.is_unpaid as is_fulfilled,
    case when orders.tells_refunds or orders.refund > 0 then orders.refund > 0 end as is_refunded,
    order_ratings.rating,
    orders.channel,
    orders.country,
    orders.region,
    orders.carrier
from orders
left join order_ratings
    on orders.order_key = order_ratings.order_key
where
    passes_filters(
        orders.order_key,
        orders.customer_key,
        orders.channel,
        orders.country,
        orders.region,
        orders.coupon
    )
