-- One row per sale of a person in the filters: what it brought, and what was left of that
-- after the goods were paid for. Where the cost of a line is not known, the share that is
-- left of the other orders stands in; null where no cost is known at all.
with

costs as (

    select
        order_key,
        case
            when count(*) = count(cost) then sum(cost * quantity)
        end as cost
    from order_lines
    group by order_key

),

sales as (

    select
        scope_sales.customer_key,
        scope_sales.sold_on,
        scope_sales.is_order,
        scope_sales.net_revenue,
        case
            when scope_sales.is_order then scope_sales.net_revenue - costs.cost
        end as margin
    from scope_sales
    left join costs
        on scope_sales.order_key = costs.order_key
    where scope_sales.customer_key is not null

),

rates as (

    select sum(margin) / nullif(sum(net_revenue), 0) as rate
    from sales
    where margin is not null

)

select
    sales.customer_key,
    sales.sold_on,
    sales.is_order,
    sales.net_revenue,
    sales.margin is not null as is_cost_known,
    case
        when rates.rate is null then null
        when not sales.is_order then sales.net_revenue
        else coalesce(sales.margin, sales.net_revenue * rates.rate)
    end::double as margin
from sales
cross join rates
