-- One row per product, category, channel, country, region or carrier that was rated, most ratings
-- first. A rating that names no product counts for each product of its order.
with

rated_products as (

    select
        review_key,
        rating,
        product_id,
        product_name,
        category
    from scope_reviews
    where is_in_period and product_key is not null

    union

    select
        scope_reviews.review_key,
        scope_reviews.rating,
        products.product_id,
        products.name as product_name,
        products.category
    from scope_reviews
    inner join order_lines
        on scope_reviews.order_key = order_lines.order_key
    inner join products
        on order_lines.product_key = products.product_key
    where
        scope_reviews.is_in_period
        and scope_reviews.product_key is null
        and getvariable('by') in ('product', 'category')

),

everybody as (

    select
        count(*) as shop_rating_count,
        count(*) filter (where rating >= 4) as shop_happy_count
    from scope_reviews
    where is_in_period

),

named as (

    select distinct
        review_key,
        rating,
        case when getvariable('by') = 'product' then product_id else category end as value,
        case when getvariable('by') = 'product' then product_name else category end as name
    from rated_products
    where getvariable('by') in ('product', 'category')

    union all

    select
        review_key,
        rating,
        case getvariable('by')
            when 'channel' then channel
            when 'country' then country
            when 'region' then region
            else carrier
        end as value,
        value as name
    from scope_reviews
    where is_in_period and getvariable('by') not in ('product', 'category')

),

counted as (

    select
        value,
        any_value(name) as name,
        count(*) as rating_count,
        count(*) filter (where rating >= 4) as happy_count,
        count(*) filter (where rating < 3) as unhappy_count,
        avg(rating) as mean_rating,
        1.959963984540054 * sqrt(
            count(*) * avg((rating >= 4)::integer) * (1 - avg((rating >= 4)::integer))
            + 0.960364705173531
        ) as reach
    from named
    where value is not null
    group by value

)

select
    value,
    coalesce(name, value) as name,
    rating_count::integer as rating_count,
    happy_count::integer as happy_count,
    unhappy_count::integer as unhappy_count,
    mean_rating::double as mean_rating,
    (happy_count / rating_count)::double as csat_share,
    greatest(
        0,
        (happy_count + 1.920729410347062 - reach) / (rating_count + 3.841458820694124)
    )::double as csat_low,
    least(
        1,
        (happy_count + 1.920729410347062 + reach) / (rating_count + 3.841458820694124)
    )::double as csat_high,
    everybody.shop_rating_count::integer as shop_rating_count,
    (everybody.shop_happy_count / everybody.shop_rating_count)::double as shop_csat_share
from counted
cross join everybody
order by
    rating_count desc,
    value
limit 300
