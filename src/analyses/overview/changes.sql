-- One row per name of the chosen dimension that moved net revenue most between the two periods, one
-- for what names none and one for all others: together they are the whole change. What an order
-- brought is shared out among its lines by their amounts.
with

spans as (

    select
        scope_sales.order_key,
        scope_sales.channel,
        scope_sales.region,
        scope_sales.country,
        scope_sales.net_revenue::double as net_revenue,
        scope_sales.sold_on between getvariable('from_on') and getvariable('until_on') as is_current
    from scope_sales
    where
        getvariable('compare_from_on') is not null
        and scope_sales.net_revenue is not null
        and (
            scope_sales.sold_on between getvariable('from_on') and getvariable('until_on')
            or scope_sales.sold_on
            between getvariable('compare_from_on') and getvariable('compare_until_on')
        )

),

ordered as (

    select
        order_lines.order_key,
        products.name,
        products.category,
        coalesce(order_lines.net, 0)::double as net,
        sum(coalesce(order_lines.net, 0)::double) over (partition by order_lines.order_key)
            as order_net,
        count(*) over (partition by order_lines.order_key) as line_count
    from order_lines
    left join products
        on order_lines.product_key = products.product_key
    where
        getvariable('by') in ('product', 'category')
        and order_lines.order_key in (select spans.order_key from spans)

),

moved as (

    select
        case getvariable('by')
            when 'channel' then channel
            when 'region' then region
            else country
        end as value,
        is_current,
        net_revenue
    from spans
    where getvariable('by') not in ('product', 'category')
    union all
    select
        case when getvariable('by') = 'product' then ordered.name else ordered.category end
            as value,
        spans.is_current,
        spans.net_revenue
        * case
            when ordered.order_key is null then 1
            when ordered.order_net = 0 then 1 / ordered.line_count
            else ordered.net / ordered.order_net
        end as net_revenue
    from spans
    left join ordered
        on spans.order_key = ordered.order_key
    where getvariable('by') in ('product', 'category')

),

differences as (

    select
        value,
        coalesce(sum(net_revenue) filter (where is_current), 0) as revenue,
        coalesce(sum(net_revenue) filter (where not is_current), 0) as compared_revenue,
        case
            when value is null then 'unstated'
            when
                row_number() over (
                    partition by value is null
                    order by
                        abs(round(revenue - compared_revenue, 6)) desc,
                        value
                ) <= 8
                then 'named'
            else 'others'
        end as part
    from moved
    group by value

),

parts as (

    select
        part,
        case when part = 'named' then value end as value,
        count(*) as value_count,
        sum(revenue) as revenue,
        sum(compared_revenue) as compared_revenue,
        sum(revenue - compared_revenue) as difference
    from differences
    group by
        part,
        case when part = 'named' then value end

)

select
    part::varchar as part,
    value::varchar as value,
    value_count::integer as value_count,
    revenue::double as revenue,
    compared_revenue::double as compared_revenue,
    difference::double as difference,
    (sum(difference) over ())::double as total_difference
from parts
order by
    part = 'others',
    abs(round(difference, 6)) desc,
    value nulls last
