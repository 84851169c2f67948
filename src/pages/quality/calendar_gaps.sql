-- One row per run of seven days or more without an order where ten would have been usual.
with

sold_days as (

    select
        day,
        order_count,
        charged
    from checked_days
    where day <= getvariable('import_on')

),

followed as (

    select
        day as before_on,
        lead(day) over (order by day) as after_on,
        min(day) over () as first_on,
        max(day) over () as last_on
    from sold_days

),

runs as (

    select
        followed.*,
        (after_on - before_on - 1)::integer as day_count,
        -- A day or two at the edge of all data say nothing of what is usual.
        greatest(7, least(28, before_on - first_on + 1)) as days_before,
        greatest(7, least(28, last_on - after_on + 1)) as days_after
    from followed
    where after_on - before_on > 7

),

beside as (

    select
        runs.before_on,
        runs.after_on,
        runs.day_count,
        runs.days_before,
        runs.days_after,
        sum(sold_days.order_count) filter (where sold_days.day <= runs.before_on) as count_before,
        sum(sold_days.order_count) filter (where sold_days.day >= runs.after_on) as count_after,
        sum(sold_days.charged) as charged
    from runs
    inner join sold_days
        on
            sold_days.day > runs.before_on - 28
            and sold_days.day < runs.after_on + 28
    group by
        runs.before_on,
        runs.after_on,
        runs.day_count,
        runs.days_before,
        runs.days_after

),

expected as (

    select
        beside.*,
        day_count::double / (days_before + days_after) as part,
        day_count * least(count_before::double / days_before, count_after::double / days_after)
            as least_count,
        (date_trunc('month', before_on) + interval 1 month)::date as next_month_on
    from beside

)

select
    case
        when (next_month_on + interval 1 month)::date <= after_on then 'missing_month'
        else 'missing_weeks'
    end::varchar as kind,
    (row_number() over (order by before_on))::integer as position,
    false::boolean as is_context,
    (before_on + 1)::date as from_on,
    (after_on - 1)::date as until_on,
    day_count::integer as day_count,
    (part * (count_before + count_after))::double as usual_count,
    (part * charged::double)::double as at_stake
from expected
where
    least_count >= 10
    -- Fewer say nothing of what is usual.
    and least(count_before, count_after) >= 5
order by position
