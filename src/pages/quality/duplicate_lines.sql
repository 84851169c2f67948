-- One row per line that stands twice in its order; the first of each only stands beside.
with

alike as (

    select
        order_key,
        product_key,
        quantity,
        unit_price,
        net
    from order_lines
    where product_key is not null and net > 0
    group by
        order_key,
        product_key,
        quantity,
        unit_price,
        net
    having count(*) > 1

),

numbered as (

    select
        order_lines.*,
        row_number() over (
            partition by
                order_lines.order_key,
                order_lines.product_key,
                order_lines.quantity,
                order_lines.unit_price,
                order_lines.net
            order by order_lines.line_number
        ) as place
    from order_lines
    inner join alike
        on
            order_lines.order_key = alike.order_key
            and order_lines.product_key = alike.product_key
            and order_lines.quantity = alike.quantity
            and order_lines.unit_price = alike.unit_price
            and order_lines.net = alike.net

)

select
    'duplicate_line'::varchar as kind,
    (row_number() over (
        order by
            numbered.net desc,
            numbered.order_key,
            numbered.product_key,
            numbered.quantity,
            numbered.place
    ))::integer as position,
    (numbered.place = 1)::boolean as is_context,
    checked_orders.order_key::integer as order_key,
    checked_orders.shop::varchar as shop,
    checked_orders.platform::varchar as platform,
    checked_orders.order_id::varchar as order_id,
    checked_orders.charged::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(checked_orders.ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    products.name::varchar as product_name,
    numbered.quantity::double as quantity,
    numbered.unit_price::double as unit_price,
    numbered.net::double as net,
    (case when numbered.place = 1 then 0 else numbered.net end)::double as at_stake,
    numbered.file_id::integer as file_id,
    numbered.source_row::integer as source_row
from numbered
inner join checked_orders
    on numbered.order_key = checked_orders.order_key and checked_orders.is_main_currency
left join customers
    on checked_orders.customer_key = customers.customer_key
left join products
    on numbered.product_key = products.product_key
order by position
