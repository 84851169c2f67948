-- One row per product, by SKU or by name where there is none, with what lines name it by (`ref`).
with

mentions as (

    select shop, file_rank, sku, product_name, category, null as cost from line_rows
    union all
    select shop, file_rank - 1000000, sku, product_name, category, cost from product_rows

),

referenced as (

    select
        shop,
        product_ref(sku, product_name) as ref,
        arg_min(sku, file_rank) as sku,
        arg_min(product_name, file_rank) as name,
        arg_min(category, file_rank) as category,
        arg_min(cost, file_rank)::decimal(18, 4) as cost
    from mentions
    group by
        shop,
        ref

)

select
    row_number() over (
        order by
            shop,
            ref
    )::integer as product_key,
    shop,
    coalesce(sku, name) as product_id,
    sku,
    coalesce(name, sku) as name,
    category,
    cost,
    ref
from referenced
where ref is not null
order by product_key
