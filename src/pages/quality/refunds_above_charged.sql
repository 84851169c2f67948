-- One row per order of which more was given back than was charged.
select
    'refund_above_charged'::varchar as kind,
    (row_number() over (
        order by
            orders.refund - orders.charged desc,
            orders.order_key
    ))::integer as position,
    false::boolean as is_context,
    checked_orders.order_key::integer as order_key,
    checked_orders.shop::varchar as shop,
    checked_orders.platform::varchar as platform,
    checked_orders.order_id::varchar as order_id,
    checked_orders.charged::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(checked_orders.ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    checked_orders.charged::double as charged,
    orders.refund::double as refund,
    (orders.refund - orders.charged)::double as at_stake,
    checked_orders.file_id::integer as file_id,
    checked_orders.source_row::integer as source_row
from checked_orders
inner join orders
    on checked_orders.order_key = orders.order_key
left join customers
    on checked_orders.customer_key = customers.customer_key
where checked_orders.is_main_currency and orders.refund > orders.charged + 0.005
order by position
