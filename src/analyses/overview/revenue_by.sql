-- One row per value of the chosen dimension, most net revenue first; rare ones are not merged.
-- Customers are null where orders are there and none of them names a buyer.
with

named as (

    select
        case getvariable('by')
            when 'channel' then channel
            when 'country' then country
            else region
        end as value,
        sold_on between getvariable('from_on') and getvariable('until_on') as is_current,
        is_order,
        customer_key,
        charged,
        net_revenue
    from scope_sales
    where
        sold_on between getvariable('from_on') and getvariable('until_on')
        or sold_on between getvariable('compare_from_on') and getvariable('compare_until_on')

),

summed as (

    select
        value,
        count(*) filter (where is_current and is_order) as order_count,
        count(*) filter (where is_current and is_order and customer_key is not null)
            as known_order_count,
        count(distinct customer_key) filter (where is_current) as customer_count,
        money_sum(
            case when is_current then net_revenue end,
            is_order and is_current,
            case when is_current then charged end
        ) as net_revenue,
        sum(net_revenue) filter (where not is_current) as compared_revenue
    from named
    group by value

)

select
    value::varchar as value,
    order_count::integer as order_count,
    case
        when order_count = 0 or known_order_count > 0 then customer_count
    end::integer as customer_count,
    net_revenue::double as net_revenue,
    (net_revenue / nullif(sum(net_revenue) over (), 0))::double as revenue_share,
    case
        when getvariable('compare_from_on') is not null then coalesce(compared_revenue, 0)
    end::double as compared_revenue
from summed
where order_count > 0 or compared_revenue is not null
order by
    net_revenue desc,
    value nulls last
