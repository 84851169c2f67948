-- One row per purchase model: parameters, likelihood, what speaks for the shop, and by what
-- its forecasts are set right; without a model one row that says so.
select
    fitted_models.kind as model,
    coalesce(fitted_models.is_chosen, false) as is_chosen,
    fit_verdict.verdict,
    fitted_models.r,
    fitted_models.alpha,
    fitted_models.a,
    fitted_models.b,
    fitted_models.log_likelihood,
    fitted_models.has_converged,
    fitted_models.is_dropout_identified,
    fit_verdict.spend_state,
    fit_verdict.p,
    fit_verdict.q,
    fit_verdict.v,
    fit_verdict.spend_log_likelihood,
    fit_verdict.value_correlation,
    fit_verdict.customer_count,
    fit_verdict.repeat_customer_count,
    fit_verdict.method,
    fit_verdict.horizon_days,
    fit_verdict.order_factor,
    fit_verdict.order_spread,
    fit_verdict.order_noise,
    fit_verdict.clv_months,
    fit_verdict.value_factor,
    fit_verdict.value_spread,
    fit_verdict.value_noise
from fit_verdict
left join fitted_models
    on true
order by fitted_models.kind
