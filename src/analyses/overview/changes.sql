-- One row per product, category, channel and region that moved net revenue most between the
-- two periods.
with

spans as (

    select
        scope_sales.*,
        scope_sales.sold_on between getvariable('from_on') and getvariable('until_on') as is_current
    from scope_sales
    where
        getvariable('compare_from_on') is not null
        and (
            scope_sales.sold_on between getvariable('from_on') and getvariable('until_on')
            or scope_sales.sold_on
            between getvariable('compare_from_on') and getvariable('compare_until_on')
        )

),

lines as (

    select
        products.name,
        products.category,
        spans.is_current,
        order_lines.net
    from spans
    inner join order_lines
        on spans.order_key = order_lines.order_key
    inner join products
        on order_lines.product_key = products.product_key
    where spans.is_order

),

moved as (

    select 'product' as dimension, name as value, is_current, net from lines
    union all
    select 'category' as dimension, category as value, is_current, net from lines
    union all
    select 'channel' as dimension, channel as value, is_current, net_revenue from spans
    union all
    select 'region' as dimension, region as value, is_current, net_revenue from spans

),

differences as (

    select
        dimension,
        value,
        coalesce(sum(net) filter (where is_current), 0) as revenue,
        coalesce(sum(net) filter (where not is_current), 0) as compared_revenue
    from moved
    where value is not null
    group by
        dimension,
        value

)

select
    dimension,
    value::varchar as value,
    revenue::double as revenue,
    compared_revenue::double as compared_revenue,
    (revenue - compared_revenue)::double as difference
from differences
where revenue <> compared_revenue
qualify row_number() over (
    partition by dimension
    order by
        abs(revenue - compared_revenue) desc,
        value
) <= 4
order by
    abs(revenue - compared_revenue) desc,
    dimension,
    value
