-- One row per value of a filter's dimension, most orders first.
with

sold_products as (

    select
        products.product_id,
        products.name,
        products.category,
        order_lines.order_key
    from order_lines
    inner join products
        on order_lines.product_key = products.product_key
    inner join valid_sales
        on order_lines.order_key = valid_sales.order_key
    where valid_sales.is_order and getvariable('dimension') in ('product', 'category')

),

named as (

    select
        case getvariable('dimension')
            when 'channel' then channel
            when 'country' then country
            when 'region' then region
            when 'coupon' then coupon
        end as value,
        null as label,
        count(*) as order_count
    from valid_sales
    where is_order and getvariable('dimension') not in ('product', 'category')
    group by value
    union all
    select
        case getvariable('dimension')
            when 'product' then product_id
            when 'category' then category
        end as value,
        case when getvariable('dimension') = 'product' then any_value(name) end as label,
        count(distinct order_key) as order_count
    from sold_products
    group by value

)

select
    value::varchar as value,
    coalesce(label, value)::varchar as label,
    order_count::integer as order_count
from named
where value is not null
order by
    order_count desc,
    value
limit 500
