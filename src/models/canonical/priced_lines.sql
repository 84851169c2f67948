-- One row per product within an order, from the newest file that lists that order's products.
with

newest as (

    select
        shop,
        platform,
        order_id,
        min(line_rank) as line_rank
    from line_rows
    where not is_refund
    group by
        shop,
        platform,
        order_id

),

priced as (

    select
        keyed_orders.order_key,
        keyed_products.product_key,
        coalesce(line_rows.quantity, 1) as quantity,
        coalesce(
            line_rows.unit_price,
            line_rows.line_total / nullif(line_rows.quantity, 0),
            line_rows.line_total
        )::decimal(18, 4) as unit_price,
        coalesce(line_rows.line_discount, 0)::decimal(18, 4) as discount,
        coalesce(
            line_rows.line_total,
            line_rows.unit_price * coalesce(line_rows.quantity, 1)
            - coalesce(line_rows.line_discount, 0)
        )::decimal(18, 4) as net,
        coalesce(line_rows.line_cost, keyed_products.cost)::decimal(18, 4) as cost,
        coalesce(line_rows.line_shipping, 0)::decimal(18, 4) as shipping,
        coalesce(line_rows.line_tax, 0)::decimal(18, 4) as tax,
        line_rows.file_id,
        line_rows.source_row
    from line_rows
    inner join newest
        on
            line_rows.shop = newest.shop
            and line_rows.platform = newest.platform
            and line_rows.order_id = newest.order_id
            and line_rows.line_rank = newest.line_rank
    inner join keyed_orders
        on
            line_rows.shop = keyed_orders.shop
            and line_rows.platform = keyed_orders.platform
            and line_rows.order_id = keyed_orders.order_id
    left join keyed_products
        on
            line_rows.shop = keyed_products.shop
            and product_ref(line_rows.sku, line_rows.product_name) = keyed_products.ref
    where not line_rows.is_refund

)

select
    order_key,
    row_number() over (
        partition by order_key
        order by source_row
    )::integer as line_number,
    product_key,
    quantity,
    unit_price,
    discount,
    net,
    cost,
    shipping,
    tax,
    file_id,
    source_row
from priced
order by
    order_key,
    line_number
