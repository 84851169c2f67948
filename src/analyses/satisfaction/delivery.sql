-- One row: the parcels of orders placed in the period. Late is delivered on a later calendar day
-- than promised; whether they were sent in time is another matter. An order's rating is the mean
-- of its ratings.
with

parcels as (

    select
        late_days > 0 as is_late,
        delivered_on,
        delivery_days,
        confirmation_days,
        is_shipped_on_time,
        rating
    from scope_orders
    where ordered_on between getvariable('from_on') and getvariable('until_on')

)

select
    count(is_late)::integer as order_count,
    (count(*) filter (where is_late))::integer as late_count,
    avg(rating) filter (where is_late)::double as mean_rating_late,
    avg(rating) filter (where not is_late)::double as mean_rating_on_time,
    (count(rating) filter (where is_late))::integer as rated_late_count,
    (count(rating) filter (where not is_late))::integer as rated_on_time_count,
    var_samp(rating) filter (where is_late)::double as rating_variance_late,
    var_samp(rating) filter (where not is_late)::double as rating_variance_on_time,
    count(delivered_on)::integer as delivered_count,
    quantile_cont(delivery_days, 0.5)::double as median_delivery_days,
    quantile_cont(delivery_days, 0.9)::double as p90_delivery_days,
    count(confirmation_days)::integer as confirmed_count,
    quantile_cont(confirmation_days, 0.5)::double as median_confirmation_days,
    count(is_shipped_on_time)::integer as shipped_count,
    (count(*) filter (where is_shipped_on_time))::integer as shipped_on_time_count
from parcels
