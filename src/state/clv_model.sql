-- One row per purchase model: parameters, likelihood, and how it did on trial beside the
-- naive rule; without a model one row that says why.
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
    fit_verdict.p,
    fit_verdict.q,
    fit_verdict.v,
    fit_verdict.spend_log_likelihood,
    fit_verdict.value_correlation,
    fit_verdict.customer_count,
    fit_verdict.repeat_customer_count,
    fit_verdict.calibration_until,
    fit_verdict.holdout_days,
    fit_verdict.trial_customer_count,
    fit_verdict.holdout_actual,
    fitted_models.holdout_expected,
    fitted_models.holdout_rmse,
    fitted_models.holdout_mae,
    fit_verdict.naive_expected,
    fit_verdict.naive_rmse,
    fit_verdict.naive_mae,
    fit_verdict.mean_rate_expected,
    fit_verdict.mean_rate_rmse,
    fit_verdict.mean_rate_mae
from fit_verdict
left join fitted_models
    on true
order by fitted_models.kind
