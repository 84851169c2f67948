-- One row: what the fits are good for, the spend model (null where there is none, and why),
-- what was asked, over how long a forecast could be tried (null where over none), and by
-- what it is set right: a factor, the relative spread of a sum, and the noise of people.
-- Filled with what the fit found.
select
    null::varchar as verdict,
    null::varchar as method,
    null::integer as customer_count,
    null::integer as repeat_customer_count,
    null::varchar as spend_state,
    null::double as p,
    null::double as q,
    null::double as v,
    null::double as spend_log_likelihood,
    null::double as value_correlation,
    null::integer as asked_days,
    null::integer as horizon_days,
    null::double as order_factor,
    null::double as order_spread,
    null::double as order_noise,
    null::integer as asked_months,
    null::integer as clv_months,
    null::double as value_factor,
    null::double as value_spread,
    null::double as value_noise,
    null::double as monthly_discount,
    null::double as margin
where false
