-- One row per method and day of the past over the days that the value is told for (over the
-- days of orders where that is not told): what was expected then, with nothing set right, and
-- what came; the latest day first. One row without them where nothing could be tried.
with

asked as (

    select
        verdict,
        method,
        customer_count,
        repeat_customer_count,
        asked_months,
        clv_months,
        spend_state,
        value_correlation,
        value_factor,
        case
            when clv_months is null then horizon_days
            else round(clv_months * 365.25 / 12)
        end as days_ahead
    from fit_verdict

),

-- The shortest days tried that are no shorter than those told, up to the length of a month.
tried as (

    select min(forecast_trials.days) as days
    from forecast_trials
    cross join asked
    where forecast_trials.days >= asked.days_ahead - 3

)

select
    asked.verdict,
    coalesce(asked.method, 'none') as chosen_method,
    asked.customer_count,
    asked.repeat_customer_count,
    asked.asked_months,
    asked.clv_months as months,
    asked.spend_state,
    asked.value_correlation,
    asked.value_factor,
    models.is_dropout_identified,
    trials.days,
    coalesce(trials.method, 'none') as method,
    coalesce(trials.is_chosen, false) as is_chosen,
    trials.seen_until,
    trials.customer_count as known_customer_count,
    trials.expected_orders,
    trials.orders,
    trials.expected_revenue,
    trials.revenue,
    trials.rmse,
    trials.mae
from asked
left join (
    select forecast_trials.*
    from forecast_trials
    inner join tried
        on forecast_trials.days = tried.days
) as trials
    on asked.verdict = 'tried'
left join fitted_models as models
    on models.is_chosen
order by
    is_chosen desc,
    method,
    seen_until desc
