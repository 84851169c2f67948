-- One row per sale that counts: a valid order, or money given back on another day than its order's.
-- Numbered per customer over all data, before any filter.
with

-- Where orders are paid with gift cards, a card sold is money of a later order, which counts then.
gift_card_shops as (

    select distinct
        ways.shop,
        ways.platform
    from (
        select distinct
            orders.shop,
            orders.platform,
            orders.payment_method
        from orders
    ) as ways
    where is_gift_card(ways.payment_method)

),

counted_orders as (

    select
        orders.*,
        case
            when getvariable('date_basis') = 'created'
                then coalesce(orders.created_at, orders.paid_at)
            else coalesce(orders.paid_at, orders.created_at)
        end as sold_at,
        case when getvariable('shipping') = 'in' then 0 else orders.shipping end as shipping_out,
        case when getvariable('shipping') = 'in' then 0 else orders.refund_shipping end
            as refund_shipping_out,
        case when getvariable('tax') = 'out' then orders.tax else 0 end
        + case
            when getvariable('gift_cards') = 'once' and gift_card_shops.shop is not null
                then orders.gift_cards
            else 0
        end as no_revenue,
        case
            when getvariable('refunds') = 'ignore' then 0
            when getvariable('refund_date') = 'refund'
                then orders.refund - orders.refund_dated
            else orders.refund
        end as refund_on_order_day
    from orders
    inner join main_currency
        on orders.currency is not distinct from main_currency.currency
    left join gift_card_shops
        on orders.shop = gift_card_shops.shop and orders.platform = gift_card_shops.platform
    where
        not orders.is_misdated
        and (getvariable('cancelled') = 'count' or not orders.is_cancelled)
        and (
            getvariable('unpaid') = 'count'
            or not orders.is_unpaid
            or orders.status = 'voided'
        )
        and (getvariable('voided') = 'count' or orders.status is distinct from 'voided')
        and (getvariable('authorized') = 'count' or orders.status is distinct from 'authorized')
        and (
            getvariable('partially_paid') = 'count'
            or orders.status is distinct from 'partially-paid'
        )
        and (
            getvariable('fully_refunded') = 'count'
            or getvariable('refunds') = 'ignore'
            or not orders.is_fully_refunded
        )
        and (
            getvariable('zero_value') = 'count'
            or orders.charged > 0
            or orders.charged is null
        )
        and (getvariable('guests') = 'count' or orders.customer_key is not null)

),

-- Shipping that goes back takes no revenue off, nor does the tax in what goes back; what goes
-- beyond the charge takes off all of it.
shared_orders as (

    select
        *,
        greatest(refund - charged, 0) as refund_beyond,
        1 - least(coalesce(no_revenue / nullif(charged - shipping_out, 0), 0), 1) as goods_share
    from counted_orders

),

weighed_orders as (

    select
        *,
        case
            when refund > 0
                then
                    (
                        (refund - refund_shipping_out - refund_beyond) * goods_share
                        + refund_beyond
                    ) / refund
            else 1
        end as revenue_share
    from shared_orders

),

order_rows as (

    select
        order_key,
        true as is_order,
        customer_key,
        sold_at,
        charged,
        discount,
        refund_on_order_day as refund,
        charged - shipping_out - no_revenue - refund_on_order_day * revenue_share as net_revenue,
        revenue_share,
        channel,
        country,
        region,
        coupon,
        top_product_key,
        row_number() over (
            partition by customer_key
            order by sold_at, order_key
        ) as order_number,
        first_value(sold_at) over (
            partition by customer_key
            order by sold_at, order_key
        ) as first_at
    from weighed_orders

),

refund_rows as (

    select
        refunds.order_key,
        false as is_order,
        refunds.customer_key,
        refunds.refunded_at as sold_at,
        0 as charged,
        0 as discount,
        refunds.amount as refund,
        -refunds.amount * coalesce(order_rows.revenue_share, 1) as net_revenue,
        null as revenue_share,
        refunds.channel,
        refunds.country,
        order_rows.region,
        order_rows.coupon,
        order_rows.top_product_key,
        null as order_number,
        order_rows.first_at
    from refunds
    left join order_rows
        on refunds.order_key = order_rows.order_key
    where
        getvariable('refunds') <> 'ignore'
        and refunds.refunded_at >= date '1990-01-01'
        and (getvariable('guests') = 'count' or refunds.customer_key is not null)
        and (
            refunds.order_key is null
            or (getvariable('refund_date') = 'refund' and order_rows.order_key is not null)
        )

),

sales as (

    select * from order_rows
    union all
    select * from refund_rows

)

select
    order_key,
    is_order,
    customer_key,
    sold_at,
    sold_at::date as sold_on,
    charged::decimal(18, 4) as charged,
    discount::decimal(18, 4) as discount,
    refund::decimal(18, 4) as refund,
    net_revenue::decimal(18, 4) as net_revenue,
    channel,
    country,
    region,
    coupon,
    top_product_key,
    case when customer_key is not null then order_number end::integer as order_number,
    case when customer_key is not null then first_at end::date as first_on
from sales
