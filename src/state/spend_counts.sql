-- One row per number of repeat purchases: the mean values of those who made so many.
select
    repeat_count,
    string_agg(repeat_value::varchar, ';' order by repeat_value) as counts
from purchase_histories
where
    repeat_count > 0
    and repeat_value > 0
group by repeat_count
order by repeat_count
