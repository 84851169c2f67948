-- One row: how the model that is used, or would be, did on trial beside the naive rule that
-- the next period equals the last.
with

candidates as (

    select
        kind,
        is_chosen,
        is_dropout_identified,
        holdout_expected,
        holdout_rmse,
        holdout_mae
    from fitted_models
    order by
        is_chosen desc,
        holdout_rmse nulls last,
        kind
    limit 1

)

select
    fit_verdict.verdict,
    candidates.kind as model,
    coalesce(candidates.is_chosen, false) as is_used,
    candidates.is_dropout_identified,
    fit_verdict.customer_count,
    fit_verdict.repeat_customer_count,
    fit_verdict.calibration_until,
    fit_verdict.holdout_days,
    fit_verdict.trial_customer_count,
    fit_verdict.holdout_actual,
    candidates.holdout_expected as model_expected,
    candidates.holdout_rmse as model_rmse,
    candidates.holdout_mae as model_mae,
    fit_verdict.naive_expected,
    fit_verdict.naive_rmse,
    fit_verdict.naive_mae,
    fit_verdict.value_correlation
from fit_verdict
left join candidates
    on true
