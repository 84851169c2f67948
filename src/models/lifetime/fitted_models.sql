-- One row per purchase model that was fitted: parameters, likelihood, errors on trial (null
-- without one), and the directions of its parameters' error (empty where not known). Filled
-- with what the fit found.
select
    null::varchar as kind,
    null::double as r,
    null::double as alpha,
    null::double as a,
    null::double as b,
    null::double as log_likelihood,
    null::boolean as has_converged,
    null::boolean as is_dropout_identified,
    null::double as holdout_rmse,
    null::double as holdout_mae,
    null::double as holdout_expected,
    null::boolean as is_chosen,
    null::double[][] as error_directions
where false
