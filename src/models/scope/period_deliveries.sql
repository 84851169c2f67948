-- One row per order of the filters and the chosen dates that arrived, with the mean of its ratings.
-- It is late when it arrived on a later calendar day than was promised.
with

order_ratings as (

    select
        order_key,
        avg(rating) as rating
    from reviews
    where rating is not null and order_key is not null
    group by order_key

)

select
    scope_orders.*,
    scope_orders.late_days > 0 as is_late,
    order_ratings.rating
from scope_orders
left join order_ratings
    on scope_orders.order_key = order_ratings.order_key
where
    scope_orders.delivered_on is not null
    and scope_orders.ordered_on between getvariable('from_on') and getvariable('until_on')
