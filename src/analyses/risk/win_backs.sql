-- One row per length of silence: how many people ever kept it (each once, by their first
-- such silence), how many of them came back at all so far, how many of those who can be
-- seen for the days that follow came back in them, and how many are silent so long now.
with

asked as (

    select unnest([30, 60, 90, 120, 180, 270, 365]) as silent_days

),

silences as (

    select
        asked.silent_days,
        gaps.customer_key,
        min(gaps.sold_on) + asked.silent_days as reached_on,
        arg_min(coalesce(gaps.next_on, date '9999-12-31'), gaps.sold_on) as back_on,
        bool_or(gaps.next_on is null) as is_silent_now
    from purchase_gaps as gaps
    inner join rhythms
        on gaps.customer_key = rhythms.customer_key
    cross join asked
    where coalesce(gaps.next_on, getvariable('as_of')) - gaps.sold_on >= asked.silent_days
    group by
        asked.silent_days,
        gaps.customer_key

)

select
    silent_days::integer as silent_days,
    count(*)::integer as reached_count,
    (count(*) filter (where back_on <= getvariable('as_of')))::integer as ever_back_count,
    (
        count(*) filter (where reached_on + getvariable('follow_days') <= getvariable('as_of'))
    )::integer as watched_count,
    (
        count(*) filter (
            where reached_on + getvariable('follow_days') <= getvariable('as_of')
            and back_on <= reached_on + getvariable('follow_days')
        )
    )::integer as back_count,
    (count(*) filter (where is_silent_now))::integer as silent_now_count
from silences
group by silent_days
order by silent_days
