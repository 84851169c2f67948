-- One row: what the lifetime models say of one person, and whether they may be believed.
select
    predictions.basis::varchar as basis,
    predictions.p_alive::double as p_alive,
    predictions.expected_orders::double as expected_orders,
    predictions.expected_orders_low::double as expected_orders_low,
    predictions.expected_orders_high::double as expected_orders_high,
    predictions.expected_value::double as expected_value,
    predictions.clv::double as clv,
    predictions.clv_low::double as clv_low,
    predictions.clv_high::double as clv_high,
    fit_verdict.verdict::varchar as verdict,
    fit_verdict.horizon_days::integer as horizon_days,
    fit_verdict.clv_months::integer as clv_months,
    fit_verdict.margin::double as margin,
    fit_verdict.monthly_discount::double as monthly_discount,
    chosen.is_dropout_identified::boolean as is_dropout_identified
from predictions
cross join fit_verdict
left join (
    select is_dropout_identified
    from fitted_models
    where is_chosen
) as chosen
    on true
where predictions.customer_key = getvariable('customer_key')
order by clv
