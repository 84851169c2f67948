-- One row per segment that holds anybody: what its people brought, and what is expected.
select
    segment,
    count(*)::integer as customer_count,
    sum(net_revenue)::double as net_revenue,
    avg(p_alive)::double as p_alive,
    sum(expected_orders)::double as expected_orders,
    avg(clv)::double as clv_per_customer,
    sum(clv)::double as clv,
    forecast_bound(
        sum(clv), sum(clv_variance), any_value(fit_verdict.value_spread), -1.959964
    )::double as clv_low,
    forecast_bound(
        sum(clv), sum(clv_variance), any_value(fit_verdict.value_spread), 1.959964
    )::double as clv_high
from valued_people
cross join fit_verdict
group by segment
order by
    sum(clv) desc,
    segment
