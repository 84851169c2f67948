-- One row: who came back, and what the best tenth of customers brought, over all sales that count.
with

people as (

    select
        customer_key,
        count(*) filter (where is_order) as order_count,
        count(distinct sold_at::date) filter (where is_order) as day_count,
        sum(net_revenue) as net_revenue
    from valid_sales
    where customer_key is not null
    group by customer_key
    having count(*) filter (where is_order) > 0

),

ranked as (

    select
        *,
        row_number() over (
            order by net_revenue desc nulls last, customer_key
        ) <= ceil(0.1 * count(*) over ()) as is_best
    from people

),

counted as (

    select
        count(*) as customer_count,
        count(*) filter (where order_count > 1) as repeat_customer_count,
        count(*) filter (where day_count > 1) as later_day_customer_count,
        count(*) filter (where is_best) as best_count,
        sum(net_revenue) as net_revenue,
        sum(net_revenue) filter (where is_best) as best_revenue
    from ranked

),

sold as (

    select
        count(*) filter (where is_order) as order_count,
        count(*) filter (where is_order and charged is not null) as priced_order_count,
        sum(net_revenue) as net_revenue,
        sum(net_revenue) filter (where order_number > 1 and customer_key is not null)
            as repeat_revenue
    from valid_sales

)

select
    sold.order_count::integer as order_count,
    sold.priced_order_count::integer as priced_order_count,
    counted.customer_count::integer as customer_count,
    counted.repeat_customer_count::integer as repeat_customer_count,
    counted.later_day_customer_count::integer as later_day_customer_count,
    counted.best_count::integer as best_count,
    counted.best_revenue::double as best_revenue,
    counted.net_revenue::double as customer_revenue,
    (case when sold.priced_order_count > 0 then coalesce(sold.repeat_revenue, 0) end)::double
        as repeat_revenue,
    (case when sold.priced_order_count > 0 then sold.net_revenue end)::double as net_revenue,
    (
        exists (select 1 from products where products.cost is not null)
        or exists (select 1 from order_lines where order_lines.cost is not null)
    )::boolean as has_costs
from sold
cross join counted
