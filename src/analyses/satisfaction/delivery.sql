-- One row: the parcels of orders placed in the period. Late is a later calendar day than promised;
-- an order's rating is the mean of its ratings.
with

arrived as (

    select
        late_days > 0 as is_late,
        delivery_days,
        rating
    from scope_orders
    where
        delivered_on is not null
        and ordered_on between getvariable('from_on') and getvariable('until_on')

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
    count(*)::integer as delivered_count,
    quantile_cont(delivery_days, 0.5)::double as median_delivery_days,
    quantile_cont(delivery_days, 0.9)::double as p90_delivery_days
from arrived
