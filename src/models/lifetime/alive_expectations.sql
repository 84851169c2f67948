-- One row per number of repeats and age that somebody has: purchases to expect within the
-- horizon, and discounted within the months of the value, of those who still buy; beside
-- each, its relative change by the logarithms of r, alpha, a and b. Filled with what the
-- chosen model expects.
select
    null::integer as repeat_count,
    null::integer as age_days,
    null::double as orders,
    null::double[] as order_slopes,
    null::double as discounted_orders,
    null::double[] as discounted_slopes
where false
