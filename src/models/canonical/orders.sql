-- One row per order, whatever became of it.
with

refunded as (

    select
        order_key,
        sum(amount) as refund,
        coalesce(sum(amount) filter (where refunded_at is not null), 0) as refund_dated
    from refunds
    where order_key is not null
    group by order_key

),

paid as (

    select
        shop,
        platform,
        order_id,
        arg_max(payment_method, amount) as payment_method
    from payment_rows
    group by
        shop,
        platform,
        order_id

),

summed as (

    select
        keyed_orders.*,
        order_sums.line_count,
        order_sums.unit_count,
        order_sums.top_product_key,
        coalesce(keyed_orders.discount, order_sums.discount, 0) as order_discount,
        coalesce(keyed_orders.shipping, order_sums.shipping, 0) as order_shipping,
        coalesce(keyed_orders.tax, order_sums.tax, 0) as order_tax,
        coalesce(order_sums.items_gross, keyed_orders.items_total) as known_items
    from keyed_orders
    left join order_sums
        on keyed_orders.order_key = order_sums.order_key

),

charged as (

    select
        summed.*,
        coalesce(
            summed.total,
            summed.known_items - summed.order_discount + summed.order_shipping + summed.order_tax,
            0
        ) as charged
    from summed

),

settled as (

    select
        charged.*,
        coalesce(refunded.refund, 0) as refund_known,
        coalesce(refunded.refund_dated, 0) as refund_dated,
        coalesce(charged.payment_method, paid.payment_method) as paid_by
    from charged
    left join refunded
        on charged.order_key = refunded.order_key
    left join paid
        on
            charged.shop = paid.shop
            and charged.platform = paid.platform
            and charged.order_id = paid.order_id

)

select
    order_key,
    platform,
    shop,
    order_id,
    customer_key,
    persona_id,
    created_at,
    paid_at,
    coalesce(status, 'paid') as status,
    coalesce(channel, platform_channel(platform)) as channel,
    currency,
    coalesce(known_items, charged - order_shipping - order_tax + order_discount)::decimal(18, 4)
        as items_gross,
    order_discount::decimal(18, 4) as discount,
    order_shipping::decimal(18, 4) as shipping,
    order_tax::decimal(18, 4) as tax,
    charged::decimal(18, 4) as charged,
    case
        when status = 'refunded' then greatest(refund_known, charged)
        else refund_known
    end::decimal(18, 4) as refund,
    refund_dated::decimal(18, 4) as refund_dated,
    coupon,
    paid_by as payment_method,
    country,
    region,
    city,
    ship_by_at,
    shipped_at,
    promised_at,
    delivered_at,
    confirmed_at,
    carrier,
    coalesce(status = 'cancelled', false) or cancelled_at is not null as is_cancelled,
    coalesce(status = 'unpaid', false) as is_unpaid,
    coalesce(status = 'refunded', false)
    or (refund_known >= charged and charged > 0) as is_fully_refunded,
    top_product_key,
    coalesce(line_count, 0)::integer as line_count,
    unit_count::double as unit_count,
    file_id,
    source_row
from settled
order by order_key
