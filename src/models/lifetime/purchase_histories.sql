-- One row per person: how they bought by `as_of`, as the purchase models read it. Days;
-- x is `repeat_count`, t_x `recency_days` and T `age_days`. Mean values to the cent.
select
    customer_key,
    min(sold_on) as first_on,
    max(sold_on) as last_on,
    (count(*) - 1)::integer as repeat_count,
    (max(sold_on) - min(sold_on))::integer as recency_days,
    (getvariable('as_of') - min(sold_on))::integer as age_days,
    round(avg(net_revenue) filter (where repeat_number > 0), 2)::double as repeat_value,
    round(avg(net_revenue), 2)::double as purchase_value
from purchase_days
group by customer_key
