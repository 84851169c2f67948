-- One row per person whose first order lies in the dates: they choose whom to follow, and
-- what followed is told until the data end.
select
    followed_customers.customer_key,
    followed_customers.first_on,
    followed_customers.second_on,
    followed_customers.back_on,
    followed_customers.last_on,
    followed_customers.order_count,
    followed_customers.net_revenue,
    followed_customers.product,
    followed_customers.product_name,
    followed_customers.category,
    followed_customers.channel,
    followed_customers.coupon,
    followed_customers.country,
    followed_customers.region
from followed_customers
where
    followed_customers.first_on
    between getvariable('from_on') and getvariable('until_on')
