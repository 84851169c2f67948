-- One row per person who bought again of late: the purchases of the last horizon and of the
-- last months of the value, which the naive rule takes to come again.
select
    purchase_days.customer_key,
    count(*) filter (
        where purchase_days.sold_on > getvariable('as_of') - fit_verdict.horizon_days
    )::integer as orders,
    count(*) filter (
        where purchase_days.sold_on > getvariable('as_of') - to_months(fit_verdict.clv_months)
    )::integer as orders_in_months
from purchase_days
cross join fit_verdict
where purchase_days.repeat_number > 0
group by purchase_days.customer_key
