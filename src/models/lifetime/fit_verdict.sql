-- One row: what the fits are good for, the trial's truth and naive rules, the spend model
-- (null where there is none), and what was chosen. Filled with what the fit found.
select
    null::varchar as verdict,
    null::integer as customer_count,
    null::integer as repeat_customer_count,
    null::date as calibration_until,
    null::integer as holdout_days,
    null::integer as trial_customer_count,
    null::integer as holdout_actual,
    null::double as naive_rmse,
    null::double as naive_mae,
    null::double as naive_expected,
    null::double as mean_rate_rmse,
    null::double as mean_rate_mae,
    null::double as mean_rate_expected,
    null::double as p,
    null::double as q,
    null::double as v,
    null::double as spend_log_likelihood,
    null::double as value_correlation,
    null::double[][] as spend_error_directions,
    null::integer as horizon_days,
    null::integer as clv_months,
    null::double as monthly_discount,
    null::double as margin
where false
