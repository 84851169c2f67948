-- One row per carrier, region or country that parcels of the period arrived with or in, most first.
with

arrived as (

    select
        case getvariable('by')
            when 'carrier' then carrier
            when 'region' then region
            else country
        end as value,
        late_days > 0 as is_late,
        delivery_days,
        rating
    from scope_orders
    where
        late_days is not null
        and ordered_on between getvariable('from_on') and getvariable('until_on')

),

counted as (

    select
        value,
        count(*) as order_count,
        count(*) filter (where is_late) as late_count,
        quantile_cont(delivery_days, 0.5) as median_delivery_days,
        quantile_cont(delivery_days, 0.9) as p90_delivery_days,
        avg(rating) as mean_rating,
        1.959963984540054 * sqrt(
            count(*) * avg(is_late::integer) * (1 - avg(is_late::integer)) + 0.960364705173531
        ) as reach
    from arrived
    where value is not null
    group by value

)

select
    value,
    order_count::integer as order_count,
    late_count::integer as late_count,
    (late_count / order_count)::double as late_share,
    greatest(
        0,
        (late_count + 1.920729410347062 - reach) / (order_count + 3.841458820694124)
    )::double as late_low,
    least(
        1,
        (late_count + 1.920729410347062 + reach) / (order_count + 3.841458820694124)
    )::double as late_high,
    median_delivery_days::double as median_delivery_days,
    p90_delivery_days::double as p90_delivery_days,
    mean_rating::double as mean_rating
from counted
order by
    order_count desc,
    value
limit 300
