-- One row per number of days between two orders of the same person (several orders of one
-- day are one): how many such waits an order ended, how many the end of the data cut off, and
-- for how many days anybody was watched at all, the same in each row.
select
    (coalesce(next_on, getvariable('as_of')) - sold_on)::integer as days,
    count(next_on)::integer as event_count,
    (count(*) - count(next_on))::integer as censored_count,
    (getvariable('as_of') - min(min(sold_on)) over ())::integer as watched_days
from purchase_gaps
where
    getvariable('gap') = 'next'
    or repeat_number = 0
group by days
order by days
