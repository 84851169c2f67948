-- One row: the totals that tie out with the platforms' own reports; money is null where no order
-- that counts has an amount, people where none names a buyer.
with

known as (

    select
        count(*) as order_count,
        count(*) filter (where is_cancelled) as cancelled_count,
        count(*) filter (where is_unpaid and not is_cancelled) as unpaid_count,
        count(*) filter (where is_misdated) as misdated_count
    from orders

),

refunded as (

    select
        refund_rate(refund, charged, tells_refunds) as refund_rate,
        refunded_order_rate(is_order, is_refunded, tells_refunds) as refunded_order_rate,
        count(*) filter (where is_order) as paid_order_count,
        count(*) filter (where is_order and tells_refunds) as refund_told_count,
        count(*) filter (where is_order and is_refunded) as refunded_order_count,
        count(*) filter (where is_order and is_fully_refunded) as fully_refunded_count
    from paid_sales

),

counted as (

    select
        count(*) filter (where is_order) as valid_order_count,
        count(*) filter (where is_order and charged is null) as unpriced_order_count,
        count(*) filter (where is_order and customer_key is null) as guest_order_count,
        count(distinct customer_key) filter (where is_order) as customer_count,
        money_sum(charged, is_order, charged) as charged,
        money_sum(refund, is_order, charged) as refunds,
        money_sum(net_revenue, is_order, charged) as net_revenue,
        min(sold_at) filter (where is_order) as first_at,
        max(sold_at) filter (where is_order) as last_at
    from valid_sales

)

select
    known.order_count::integer as order_count,
    counted.valid_order_count::integer as valid_order_count,
    counted.unpriced_order_count::integer as unpriced_order_count,
    counted.guest_order_count::integer as guest_order_count,
    case
        when counted.customer_count > 0 or counted.valid_order_count = 0 then counted.customer_count
    end::integer as customer_count,
    counted.charged::double as charged,
    counted.refunds::double as refunds,
    (counted.charged - counted.refunds)::double as charged_net,
    counted.net_revenue::double as net_revenue,
    refunded.refund_rate::double as refund_rate,
    refunded.refunded_order_rate::double as refunded_order_rate,
    refunded.paid_order_count::integer as paid_order_count,
    refunded.refund_told_count::integer as refund_told_count,
    refunded.refunded_order_count::integer as refunded_order_count,
    refunded.fully_refunded_count::integer as fully_refunded_count,
    known.cancelled_count::integer as cancelled_count,
    known.unpaid_count::integer as unpaid_count,
    known.misdated_count::integer as misdated_count,
    strftime(counted.first_at, '%Y-%m-%d %H:%M:%S')::varchar as first_order,
    strftime(counted.last_at, '%Y-%m-%d %H:%M:%S')::varchar as last_order
from counted
cross join refunded
cross join known
