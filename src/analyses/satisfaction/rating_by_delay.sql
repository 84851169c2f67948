-- One row per band of days between the promised and the actual day of arrival, earliest first;
-- bands without a parcel are there too. An order's rating is the mean of its ratings.
with

bands as (

    select
        unnest(['early_4', 'early_1', 'on_day', 'late_1', 'late_4', 'late_8']) as band,
        unnest([1, 2, 3, 4, 5, 6]) as band_order

),

arrived as (

    select
        case
            when late_days <= -4 then 'early_4'
            when late_days <= -1 then 'early_1'
            when late_days = 0 then 'on_day'
            when late_days <= 3 then 'late_1'
            when late_days <= 7 then 'late_4'
            else 'late_8'
        end as band,
        rating
    from scope_orders
    where
        late_days is not null
        and ordered_on between getvariable('from_on') and getvariable('until_on')

),

counted as (

    select
        band,
        count(*) as order_count,
        count(rating) as rating_count,
        count(*) filter (where rating >= 4) as happy_count,
        avg(rating) as mean_rating
    from arrived
    group by band

)

select
    bands.band,
    coalesce(counted.order_count, 0)::integer as order_count,
    coalesce(counted.rating_count, 0)::integer as rating_count,
    coalesce(counted.happy_count, 0)::integer as happy_count,
    counted.mean_rating::double as mean_rating,
    (counted.happy_count / nullif(counted.rating_count, 0))::double as csat_share,
    greatest(
        0,
        (
            counted.happy_count + 1.920729410347062
            - 1.959963984540054 * sqrt(
                counted.happy_count
                * (1 - counted.happy_count / nullif(counted.rating_count, 0))
                + 0.960364705173531
            )
        ) / (counted.rating_count + 3.841458820694124)
    )::double as csat_low,
    least(
        1,
        (
            counted.happy_count + 1.920729410347062
            + 1.959963984540054 * sqrt(
                counted.happy_count
                * (1 - counted.happy_count / nullif(counted.rating_count, 0))
                + 0.960364705173531
            )
        ) / (counted.rating_count + 3.841458820694124)
    )::double as csat_high
from bands
left join counted
    on bands.band = counted.band
order by bands.band_order
