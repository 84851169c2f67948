-- One row per state of people: what is expected of them in the coming days, and what that
-- rests on. The bounds are null where a person's are.
select
    rhythms.state,
    count(*)::integer as customer_count,
    sum(predictions.expected_orders * predictions.expected_value)::double as value_at_stake,
    case
        when count(predictions.expected_orders_low) = count(*)
            then sum(predictions.expected_orders_low * predictions.expected_value)
    end::double as value_low,
    case
        when count(predictions.expected_orders_high) = count(*)
            then sum(predictions.expected_orders_high * predictions.expected_value)
    end::double as value_high,
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
