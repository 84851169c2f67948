-- One row per month or quarter from the first dated rating of the period to the last, also where
-- nobody rated. Incomplete: cut by the dates chosen, or not over when the files end.
with

dated as (

    select
        date_trunc(getvariable('grain'), rated_on)::date as period_on,
        rating,
        rated_on
    from scope_reviews
    where is_in_period and rated_on is not null

),

bounds as (

    select
        min(period_on) as first_on,
        max(period_on) as last_on,
        greatest(max(rated_on), getvariable('until_on')) as known_until
    from dated

),

spine as (

    select
        unnest(
            generate_series(
                first_on,
                last_on,
                case getvariable('grain')
                    when 'quarter' then interval 3 month
                    else interval 1 month
                end
            )
        )::date as period_on,
        known_until
    from bounds

),

counted as (

    select
        period_on,
        count(*) as rating_count,
        count(*) filter (where rating >= 4) as happy_count,
        avg(rating) as mean_rating,
        1.959963984540054 * sqrt(
            count(*) * avg((rating >= 4)::integer) * (1 - avg((rating >= 4)::integer))
            + 0.960364705173531
        ) as reach
    from dated
    group by period_on

)

select
    spine.period_on,
    coalesce(counted.rating_count, 0)::integer as rating_count,
    coalesce(counted.happy_count, 0)::integer as happy_count,
    counted.mean_rating::double as mean_rating,
    (counted.happy_count / counted.rating_count)::double as csat_share,
    greatest(
        0,
        (counted.happy_count + 1.920729410347062 - counted.reach)
        / (counted.rating_count + 3.841458820694124)
    )::double as csat_low,
    least(
        1,
        (counted.happy_count + 1.920729410347062 + counted.reach)
        / (counted.rating_count + 3.841458820694124)
    )::double as csat_high,
    (
        spine.period_on
        + case getvariable('grain') when 'quarter' then interval 3 month else interval 1 month end
        - interval 1 day
        <= spine.known_until
        and (
            spine.period_on >= getvariable('from_on')
            or getvariable('from_on') <= (select min(valid_sales.sold_on) from valid_sales)
        )
    )::boolean as is_complete
from spine
left join counted
    on spine.period_on = counted.period_on
order by spine.period_on
