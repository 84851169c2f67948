-- One row per person who rated 1 or 2 in the last 90 days and got no answer: their latest
-- such rating.
with

latest as (

    select
        customer_key,
        arg_max(review_key, (rated_on - date '1970-01-01') * 4294967296 + review_key) as review_key
    from scope_reviews
    where
        is_in_period
        and customer_key is not null
        and rating < 3
        and not is_answered
        and rated_on > getvariable('as_of') - 90
    group by customer_key

)

select
    latest.customer_key::integer as customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    scope_reviews.rating::double as rating,
    scope_reviews.rated_on::date as rated_on,
    scope_reviews.product_name as product,
    concat_ws(' · ', reviews.title, reviews.body) as review,
    orders.order_id,
    coalesce(valid_customers.order_count, 0)::integer as order_count,
    case
        when valid_customers.customer_key is null then 0
        else valid_customers.net_revenue
    end::double as net_revenue,
    valid_customers.last_on::date as last_order_on
from latest
inner join scope_reviews
    on latest.review_key = scope_reviews.review_key
inner join reviews
    on latest.review_key = reviews.review_key
inner join customers
    on latest.customer_key = customers.customer_key
left join orders
    on scope_reviews.order_key = orders.order_key
left join valid_customers
    on latest.customer_key = valid_customers.customer_key
order by
    net_revenue desc,
    latest.customer_key
