-- One row per line and per thing that cannot be: price below zero, no quantity, 100 times as much.
with

spread as (

    select product_key
    from order_lines
    where unit_price > 0
    group by product_key
    having count(*) >= 5 and max(unit_price) >= 100 * min(unit_price)

),

usual as (

    select
        order_lines.product_key,
        median(order_lines.unit_price::double) as usual_price
    from order_lines
    inner join spread
        on order_lines.product_key = spread.product_key
    where order_lines.unit_price > 0
    group by order_lines.product_key

),

found as (

    select
        'negative_price' as kind,
        order_lines.*,
        null::double as usual_price
    from order_lines
    where unit_price < 0
    union all
    select
        'no_quantity' as kind,
        order_lines.*,
        null::double as usual_price
    from order_lines
    where quantity <= 0
    union all
    select
        'outlier_price' as kind,
        order_lines.*,
        usual.usual_price
    from order_lines
    inner join usual
        on order_lines.product_key = usual.product_key
    where order_lines.unit_price >= 100 * usual.usual_price

)

select
    found.kind::varchar as kind,
    (row_number() over (
        order by
            abs(found.net) desc,
            found.order_key,
            found.line_number,
            found.kind
    ))::integer as position,
    false::boolean as is_context,
    checked_orders.order_key::integer as order_key,
    checked_orders.shop::varchar as shop,
    checked_orders.platform::varchar as platform,
    checked_orders.order_id::varchar as order_id,
    checked_orders.charged::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(checked_orders.ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    products.name::varchar as product_name,
    found.quantity::double as quantity,
    found.unit_price::double as unit_price,
    found.usual_price::double as usual_price,
    found.net::double as net,
    abs(found.net)::double as at_stake,
    found.file_id::integer as file_id,
    found.source_row::integer as source_row
from found
inner join checked_orders
    on found.order_key = checked_orders.order_key and checked_orders.is_main_currency
left join customers
    on checked_orders.customer_key = customers.customer_key
left join products
    on found.product_key = products.product_key
order by position
