-- One row per number of repeat purchases: so many people (last) of each recency and age in
-- days, written as text for the worker that fits.
with

counted as (

    select
        repeat_count,
        recency_days,
        age_days,
        count(*) as customer_count
    from purchase_histories
    group by repeat_count, recency_days, age_days

)

select
    repeat_count,
    string_agg(
        recency_days || ',' || age_days || ',' || customer_count, ';'
        order by recency_days, age_days
    ) as counts
from counted
group by repeat_count
order by repeat_count
