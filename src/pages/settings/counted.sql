-- One row: the orders that count, the settings they are counted by, and what each concerns.
-- Over all data in the shop's main currency, whatever is filtered.
with

main_currency as (

    select currency
    from orders
    group by currency
    order by
        count(*) desc,
        currency nulls last
    limit 1

),

known_orders as (

    select
        orders.*,
        sales.order_key is not null as is_counted
    from orders
    inner join main_currency
        on orders.currency is not distinct from main_currency.currency
    left join valid_sales as sales
        on orders.order_key = sales.order_key and sales.is_order

),

refunds_apart as (

    select
        count(*) as refund_count,
        sum(amount) as refund
    from refunds
    where order_key is null and refunded_at is not null

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
    getvariable('cancelled')::varchar as cancelled,
    getvariable('unpaid')::varchar as unpaid,
    getvariable('fully_refunded')::varchar as fully_refunded,
    getvariable('zero_value')::varchar as zero_value,
    getvariable('guests')::varchar as guests,
    order_sums.order_count::integer as order_count,
    order_sums.counted_count::integer as counted_count,
    ((select count(*) from orders) - order_sums.order_count)::integer as other_currency_count,
    coalesce((select sum(valid_sales.net_revenue) from valid_sales), 0)::double as net_revenue,
    order_sums.refunded_count::integer as refunded_count,
    refunds_apart.refund_count::integer as refund_apart_count,
    (coalesce(order_sums.refund, 0) + coalesce(refunds_apart.refund, 0))::double
        as refund_sum,
    (coalesce(order_sums.refund_dated, 0) + coalesce(refunds_apart.refund, 0))::double
        as refund_dated_sum,
    coalesce(order_sums.shipping, 0)::double as shipping_sum,
    coalesce(order_sums.counted_shipping, 0)::double as counted_shipping_sum,
    coalesce(order_sums.tax, 0)::double as tax_sum,
    coalesce(order_sums.counted_tax, 0)::double as counted_tax_sum,
    order_sums.paid_at_count::integer as paid_at_count,
    order_sums.other_day_count::integer as other_day_count
from order_sums
cross join refunds_apart
