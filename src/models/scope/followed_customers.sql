-- One row per person whose first valid order over all data lies in the filters and can be
-- known about (a refund may come before it): what that order was ('' where the files do
-- not say), and what followed it in the filters: a second order, which may be of the first
-- day, and the first one of a later day.
with

histories as (

    select
        scope_sales.customer_key,
        min(scope_sales.sold_on)
            filter (where scope_sales.order_number > 1) as second_on,
        min(scope_sales.sold_on) filter (
            where
            scope_sales.order_number > 1
            and scope_sales.sold_on > scope_sales.first_on
        ) as back_on,
        max(scope_sales.sold_on) filter (where scope_sales.is_order) as last_on,
        count(*) filter (where scope_sales.is_order) as order_count,
        sum(scope_sales.net_revenue) as net_revenue
    from scope_sales
    cross join scope_end
    where
        scope_sales.customer_key is not null
        and scope_sales.sold_on <= scope_end.ends_on
    group by scope_sales.customer_key

)

select
    first_orders.customer_key,
    first_orders.sold_on as first_on,
    histories.second_on,
    histories.back_on,
    histories.last_on,
    histories.order_count::integer as order_count,
    histories.net_revenue::decimal(18, 4) as net_revenue,
    coalesce(products.product_id, '') as product,
    coalesce(products.name, products.product_id, '') as product_name,
    coalesce(products.category, '') as category,
    coalesce(first_orders.channel, '') as channel,
    coalesce(first_orders.coupon, '') as coupon,
    coalesce(first_orders.country, '') as country,
    coalesce(first_orders.region, '') as region
from scope_sales as first_orders
inner join histories
    on first_orders.customer_key = histories.customer_key
left join products
    on first_orders.top_product_key = products.product_key
cross join scope_end
where
    first_orders.order_number = 1
    and first_orders.sold_on <= scope_end.ends_on
