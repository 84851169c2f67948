-- One row per group of first orders and window of days (null: however long): of the
-- people whose window is over, how many ordered again within it, and how many of those on
-- the first day alone.
with

waits as (

    select
        case getvariable('by')
            when 'all' then ''
            when 'product' then newcomers.product
            when 'category' then newcomers.category
            when 'channel' then newcomers.channel
            when 'coupon' then newcomers.coupon
            when 'country' then newcomers.country
            when 'region' then newcomers.region
        end as cohort,
        case getvariable('by')
            when 'product' then newcomers.product_name
            else cohort
        end as cohort_name,
        scope_end.ends_on - newcomers.first_on as days_seen,
        newcomers.second_on - newcomers.first_on as days_waited,
        newcomers.back_on - newcomers.first_on as days_until_back
    from newcomers
    cross join scope_end

),

windows as (

    select unnest([30, 60, 90, 180, 365, null]) as window_days

)

select
    waits.cohort,
    min(waits.cohort_name) as cohort_name,
    windows.window_days::integer as window_days,
    (
        count(*) filter (where waits.days_seen >= coalesce(windows.window_days, 0))
    )::integer as customer_count,
    (
        count(waits.days_waited) filter (
            where
            waits.days_seen >= coalesce(windows.window_days, 0)
            and waits.days_waited <= coalesce(windows.window_days, waits.days_waited)
        )
    )::integer as repeat_count,
    (
        count(*) filter (
            where
            waits.days_seen >= coalesce(windows.window_days, 0)
            and waits.days_waited = 0
            and coalesce(waits.days_until_back > windows.window_days, waits.days_until_back is null)
        )
    )::integer as same_day_count
from waits
cross join windows
group by
    waits.cohort,
    windows.window_days
order by
    waits.cohort,
    windows.window_days nulls last
