-- One row per paid order in the main currency, whatever the switches leave out of sales, or money
-- given back that names no order: what refund rates are of.
select
    orders.order_key,
    true as is_order,
    orders.customer_key,
    case
        when getvariable('date_basis') = 'created'
            then coalesce(orders.created_at, orders.paid_at)
        else coalesce(orders.paid_at, orders.created_at)
    end::date as sold_on,
    orders.charged,
    orders.refund,
    orders.is_fully_refunded or orders.refund > 0 as is_refunded,
    orders.is_fully_refunded,
    orders.tells_refunds,
    orders.channel,
    orders.country,
    orders.region,
    orders.coupon
from orders
inner join main_currency
    on orders.currency is not distinct from main_currency.currency
where
    not orders.is_cancelled
    and not orders.is_unpaid
    and not orders.is_misdated
union all
select
    refunds.order_key,
    false as is_order,
    refunds.customer_key,
    refunds.refunded_at::date as sold_on,
    0 as charged,
    refunds.amount as refund,
    true as is_refunded,
    false as is_fully_refunded,
    true as tells_refunds,
    refunds.channel,
    refunds.country,
    null as region,
    null as coupon
from refunds
where refunds.order_key is null and refunds.refunded_at >= date '1990-01-01'
