-- One row per purchase model that was fitted: parameters, likelihood, and whether it says
-- who still buys. Filled with what the fit found.
select
    null::varchar as kind,
    null::double as r,
    null::double as alpha,
    null::double as a,
    null::double as b,
    null::double as log_likelihood,
    null::boolean as has_converged,
    null::boolean as is_dropout_identified,
    null::boolean as is_chosen
where false
