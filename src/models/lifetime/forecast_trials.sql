-- One row per method, days ahead and day of the past: what the method would have expected
-- then of the people known, with nothing set right, and what came; the errors are per
-- person, in orders. Filled with what the fit found.
select
    null::varchar as method,
    null::boolean as is_chosen,
    null::integer as days,
    null::date as seen_until,
    null::integer as customer_count,
    null::double as expected_orders,
    null::integer as orders,
    null::double as expected_revenue,
    null::double as revenue,
    null::double as rmse,
    null::double as mae
where false
