-- One row per state of people: what is expected of them in the coming days, and what that
-- rests on. The bounds (95 %) hold for them together.
select
    rhythms.state,
    count(*)::integer as customer_count,
    sum(predictions.expected_orders * predictions.expected_value)::double as value_at_stake,
    forecast_bound(
        sum(predictions.expected_orders * predictions.expected_value),
        sum(
            fit_verdict.value_noise * predictions.expected_orders
            * pow(predictions.expected_value, 2)
        ),
        any_value(fit_verdict.order_spread),
        -1.959964
    )::double as value_low,
    forecast_bound(
        sum(predictions.expected_orders * predictions.expected_value),
        sum(
            fit_verdict.value_noise * predictions.expected_orders
            * pow(predictions.expected_value, 2)
        ),
        any_value(fit_verdict.order_spread),
        1.959964
    )::double as value_high,
    avg(predictions.p_alive)::double as mean_p_alive,
    any_value(fit_verdict.horizon_days)::integer as horizon_days,
    any_value(predictions.basis) as basis,
    (count(predictions.p_alive) > 0)::boolean as has_churn_claim
from rhythms
inner join predictions
    on rhythms.customer_key = predictions.customer_key
cross join fit_verdict
group by rhythms.state
order by rhythms.state
