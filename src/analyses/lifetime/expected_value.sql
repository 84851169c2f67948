-- One row: what is expected of everybody together, of the fifth of whom most is expected,
-- of the half of whom least without those to write to, and of those to write to who brought
-- most and are of that half.
select
    count(*)::integer as customer_count,
    coalesce(any_value(valued_people.basis), 'naive') as basis,
    any_value(fit_verdict.clv_months)::integer as months,
    any_value(fit_verdict.horizon_days)::integer as horizon_days,
    case when count(*) = 0 then 0 else sum(valued_people.clv) end::double as clv,
    sum(valued_people.clv_low)::double as clv_low,
    sum(valued_people.clv_high)::double as clv_high,
    median(valued_people.clv)::double as median_clv,
    coalesce(sum(valued_people.expected_orders), 0)::double as expected_orders,
    case
        when count(*) = count(valued_people.p_alive) then sum(valued_people.p_alive)
    end::double as alive_count,
    (count(*) filter (where valued_people.expected_place < 0.2))::integer as top_count,
    sum(valued_people.clv) filter (where valued_people.expected_place < 0.2)::double
        as top_clv,
    (
        count(*) filter (
            where valued_people.expected_place >= 0.5
            and advised_people.purpose not in ('second', 'write', 'last')
        )
    )::integer as low_count,
    sum(valued_people.clv) filter (
        where valued_people.expected_place >= 0.5
        and advised_people.purpose not in ('second', 'write', 'last')
    )::double as low_clv,
    (
        count(*) filter (
            where valued_people.past_place < 0.2
            and valued_people.expected_place >= 0.5
            and advised_people.purpose in ('second', 'write', 'last')
            and not advised_people.is_refusing
        )
    )::integer as fading_count,
    sum(valued_people.net_revenue) filter (
        where valued_people.past_place < 0.2
        and valued_people.expected_place >= 0.5
        and advised_people.purpose in ('second', 'write', 'last')
        and not advised_people.is_refusing
    )::double as fading_net_revenue
from valued_people
inner join advised_people
    on valued_people.customer_key = advised_people.customer_key
cross join fit_verdict
