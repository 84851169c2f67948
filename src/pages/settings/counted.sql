-- One row: the orders that count, the settings they are counted by, and what each concerns.
-- Over all data in the shop's main currency that is dated as it can be, whatever is filtered.
with

known_orders as (

    select
        orders.*,
        sales.order_key is not null as is_counted
    from orders
    inner join main_currency
        on orders.currency is not distinct from main_currency.currency
    left join valid_sales as sales
        on orders.order_key = sales.order_key and sales.is_order
    where not orders.is_misdated

),

everything as (

    select
        count(*) filter (where not is_misdated) as dated_count,
        count(*) filter (where is_misdated) as misdated_count
    from orders

),

outcome as (

    select
        count(*) filter (where is_order and charged is null) as unpriced_count,
        money_sum(net_revenue, is_order, charged) as net_revenue
    from valid_sales

),

given_back as (

    select
        count(*) filter (where is_order and tells_refunds) as refund_told_count,
        refund_rate(refund, charged, tells_refunds) as refund_rate,
        refunded_order_rate(is_order, is_refunded, tells_refunds) as refunded_order_rate
    from paid_sales

),

refunds_apart as (

    select
        count(*) as refund_count,
        sum(amount) as refund
    from refunds
    where order_key is null and refunded_at >= date '1990-01-01'

),

order_sums as (

    select
        count(*) as order_count,
        count(*) filter (where is_counted) as counted_count,
        count(*) filter (where refund > 0) as refunded_count,
        sum(refund) as refund,
        sum(refund_dated) as refund_dated,
        sum(shipping) as shipping,
        sum(shipping) filter (where is_counted) as counted_shipping,
        sum(tax) as tax,
        sum(tax) filter (where is_counted) as counted_tax,
        sum(refund_shipping) as refund_shipping,
        count(*) filter (where gift_cards > 0) as gift_card_orders,
        sum(gift_cards) as gift_cards,
        count(*) filter (where is_gift_card(payment_method)) as gift_card_paid,
        count(paid_at) as paid_at_count,
        count(*) filter (where paid_at::date <> created_at::date) as other_day_count
    from known_orders

)

select
    getvariable('refunds')::varchar as refunds,
    getvariable('refund_date')::varchar as refund_date,
    getvariable('date_basis')::varchar as date_basis,
    getvariable('shipping')::varchar as shipping,
    getvariable('tax')::varchar as tax,
    getvariable('gift_cards')::varchar as gift_cards,
    getvariable('cancelled')::varchar as cancelled,
    getvariable('unpaid')::varchar as unpaid,
    getvariable('voided')::varchar as voided,
    getvariable('authorized')::varchar as authorized,
    getvariable('partially_paid')::varchar as partially_paid,
    getvariable('fully_refunded')::varchar as fully_refunded,
    getvariable('zero_value')::varchar as zero_value,
    getvariable('guests')::varchar as guests,
    order_sums.order_count::integer as order_count,
    order_sums.counted_count::integer as counted_count,
    (everything.dated_count - order_sums.order_count)::integer as other_currency_count,
    everything.misdated_count::integer as misdated_count,
    outcome.unpriced_count::integer as unpriced_count,
    outcome.net_revenue::double as net_revenue,
    order_sums.refunded_count::integer as refunded_count,
    refunds_apart.refund_count::integer as refund_apart_count,
    given_back.refund_told_count::integer as refund_told_count,
    given_back.refund_rate::double as refund_rate,
    given_back.refunded_order_rate::double as refunded_order_rate,
    (coalesce(order_sums.refund, 0) + coalesce(refunds_apart.refund, 0))::double
        as refund_sum,
    (coalesce(order_sums.refund_dated, 0) + coalesce(refunds_apart.refund, 0))::double
        as refund_dated_sum,
    coalesce(order_sums.shipping, 0)::double as shipping_sum,
    coalesce(order_sums.counted_shipping, 0)::double as counted_shipping_sum,
    coalesce(order_sums.tax, 0)::double as tax_sum,
    coalesce(order_sums.counted_tax, 0)::double as counted_tax_sum,
    coalesce(order_sums.refund_shipping, 0)::double as refund_shipping_sum,
    order_sums.gift_card_orders::integer as gift_card_order_count,
    coalesce(order_sums.gift_cards, 0)::double as gift_card_sum,
    order_sums.gift_card_paid::integer as gift_card_paid_count,
    order_sums.paid_at_count::integer as paid_at_count,
    order_sums.other_day_count::integer as other_day_count
from order_sums
cross join refunds_apart
cross join everything
cross join outcome
cross join given_back
