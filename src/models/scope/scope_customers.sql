-- One row per person with an order in the filters by `as_of`, in the history looked at.
select
    customer_key,
    any_value(first_on) as first_on,
    max(sold_on) filter (where is_order) as last_on,
    count(*) filter (where is_order)::integer as order_count,
    sum(net_revenue)::decimal(18, 4) as net_revenue,
    sum(charged)::decimal(18, 4) as charged,
    sum(refund)::decimal(18, 4) as refund
from scope_sales
where
    customer_key is not null
    and sold_on <= getvariable('as_of')
    and sold_on > coalesce(
        (getvariable('as_of') - to_months(getvariable('history_months')))::date,
        date '-infinity'
    )
group by customer_key
having count(*) filter (where is_order) > 0
