-- One row per product, by SKU or by name where there is none, with what lines name it by (`ref`).
with

mentions as (

    select file_rank, sku, product_name, category, null as cost from line_rows
    union all
    select file_rank - 1000000, sku, product_name, category, cost from product_rows

),

referenced as (

    select
        product_ref(sku, product_name) as ref,
        arg_min(sku, file_rank) as sku,
        arg_min(product_name, file_rank) as name,
        arg_min(category, file_rank) as category,
        arg_min(cost, file_rank)::decimal(18, 4) as cost
    from mentions
    group by ref

)

select
    row_number() over (order by ref)::integer as product_key,
    coalesce(sku, name) as product_id,
    sku,
    coalesce(name, sku) as name,
    category,
    cost,
    ref
from referenced
where ref is not null
order by product_key
