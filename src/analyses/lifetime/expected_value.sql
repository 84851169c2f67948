-- One row: what is expected of everybody together, of the fifth of whom most is expected,
-- and of the half of whom least, those who brought most told apart from the others.
select
    count(*)::integer as customer_count,
    coalesce(any_value(valued_people.basis), 'none') as basis,
    any_value(fit_verdict.clv_months)::integer as months,
    any_value(fit_verdict.asked_months)::integer as asked_months,
    any_value(fit_verdict.horizon_days)::integer as horizon_days,
    case when count(*) = 0 then 0 else sum(valued_people.clv) end::double as clv,
    forecast_bound(
        sum(valued_people.clv),
        sum(valued_people.clv_variance),
        any_value(fit_verdict.value_spread),
        -1.959964
    )::double as clv_low,
    forecast_bound(
        sum(valued_people.clv),
        sum(valued_people.clv_variance),
        any_value(fit_verdict.value_spread),
        1.959964
    )::double as clv_high,
    median(valued_people.clv)::double as median_clv,
    sum(valued_people.expected_orders)::double as expected_orders,
    case
        when count(*) = count(valued_people.p_alive) then sum(valued_people.p_alive)
    end::double as alive_count,
    (count(*) filter (where valued_people.expected_place < 0.2))::integer as top_count,
    sum(valued_people.clv) filter (where valued_people.expected_place < 0.2)::double
        as top_clv,
    (
        count(*) filter (
            where valued_people.expected_place >= 0.5
            and valued_people.past_place >= 0.2
            and advised_people.purpose not in ('second', 'write', 'last')
        )
    )::integer as low_count,
    sum(valued_people.clv) filter (
        where valued_people.expected_place >= 0.5
        and valued_people.past_place >= 0.2
        and advised_people.purpose not in ('second', 'write', 'last')
    )::double as low_clv,
    (
        count(*) filter (
            where valued_people.past_place < 0.2
            and valued_people.expected_place >= 0.5
            and advised_people.purpose = 'rest'
        )
    )::integer as fading_count,
    sum(valued_people.net_revenue) filter (
        where valued_people.past_place < 0.2
        and valued_people.expected_place >= 0.5
        and advised_people.purpose = 'rest'
    )::double as fading_net_revenue,
    sum(valued_people.clv) filter (
        where valued_people.past_place < 0.2
        and valued_people.expected_place >= 0.5
        and advised_people.purpose = 'rest'
    )::double as fading_clv
from valued_people
inner join advised_people
    on valued_people.customer_key = advised_people.customer_key
cross join fit_verdict
