-- One row: the ratings of the period; bounds are Wilson's score interval at 95 %.
with

counted as (

    select
        count(*) filter (where is_in_period) as rating_count,
        count(*) filter (where is_in_period and rating >= 4) as happy_count,
        count(*) filter (where is_in_period and rating < 3) as unhappy_count,
        avg(rating) filter (where is_in_period) as mean_rating,
        avg(service_rating) filter (where is_in_period) as mean_service_rating,
        avg(logistics_rating) filter (where is_in_period) as mean_logistics_rating,
        count(*) filter (where is_in_period and created_on is null) as undated_count,
        min(rated_on) filter (where is_in_period) as first_rated_on,
        max(rated_on) filter (where is_in_period) as last_rated_on,
        count(*) filter (
            where
            rated_on between getvariable('compare_from_on')
            and getvariable('compare_until_on')
        ) as compare_rating_count,
        avg(rating) filter (
            where
            rated_on between getvariable('compare_from_on')
            and getvariable('compare_until_on')
        ) as compare_mean_rating,
        avg((rating >= 4)::integer) filter (
            where
            rated_on between getvariable('compare_from_on')
            and getvariable('compare_until_on')
        ) as compare_csat_share
    from scope_reviews

),

reaches as (

    select
        *,
        1.959963984540054 * sqrt(
            happy_count * (1 - happy_count / nullif(rating_count, 0)) + 0.960364705173531
        ) as reach
    from counted

)

select
    rating_count::integer as rating_count,
    mean_rating::double as mean_rating,
    (happy_count / nullif(rating_count, 0))::double as csat_share,
    greatest(
        0,
        (happy_count + 1.920729410347062 - reach) / (rating_count + 3.841458820694124)
    )::double as csat_low,
    least(
        1,
        (happy_count + 1.920729410347062 + reach) / (rating_count + 3.841458820694124)
    )::double as csat_high,
    happy_count::integer as happy_count,
    unhappy_count::integer as unhappy_count,
    mean_service_rating::double as mean_service_rating,
    mean_logistics_rating::double as mean_logistics_rating,
    undated_count::integer as undated_count,
    first_rated_on::date as first_rated_on,
    last_rated_on::date as last_rated_on,
    compare_rating_count::integer as compare_rating_count,
    compare_mean_rating::double as compare_mean_rating,
    compare_csat_share::double as compare_csat_share
from reaches
