-- One row per number of repeat purchases before the trial: so many people (last) of each
-- recency and age then, of each number of repeats in the period before and in the trial.
with

counted as (

    select
        repeat_count,
        recency_days,
        age_days,
        before_count,
        holdout_count,
        count(*) as customer_count
    from trial_histories
    group by repeat_count, recency_days, age_days, before_count, holdout_count

)

select
    repeat_count,
    string_agg(
        concat_ws(
            ',', recency_days, age_days, before_count, holdout_count, customer_count
        ), ';'
        order by recency_days, age_days, before_count, holdout_count
    ) as counts
from counted
group by repeat_count
order by repeat_count
