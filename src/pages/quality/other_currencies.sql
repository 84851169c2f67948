-- One row per order that is not in the shop's main currency; no amount of it adds to the others.
select
    'other_currency'::varchar as kind,
    (row_number() over (
        order by
            checked_orders.currency nulls last,
            checked_orders.charged desc,
            checked_orders.order_key
    ))::integer as position,
    false::boolean as is_context,
    checked_orders.order_key::integer as order_key,
    checked_orders.shop::varchar as shop,
    checked_orders.platform::varchar as platform,
    checked_orders.order_id::varchar as order_id,
    0::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(checked_orders.ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    checked_orders.currency::varchar as currency,
    checked_orders.charged::double as foreign_amount,
    0::double as at_stake,
    checked_orders.file_id::integer as file_id,
    checked_orders.source_row::integer as source_row
from checked_orders
left join customers
    on checked_orders.customer_key = customers.customer_key
where not checked_orders.is_main_currency
order by position
