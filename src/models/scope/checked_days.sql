-- One row per day since 2000 with an order that is checked, in the main currency.
select
    ordered_at::date as day,
    count(*) as order_count,
    sum(charged) as charged
from checked_orders
where is_main_currency and ordered_at >= date '2000-01-01'
group by ordered_at::date
order by day
