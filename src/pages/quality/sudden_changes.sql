-- One row per day or month with five times the orders that are usual around it, and twenty or more.
with

sold_days as (

    select
        day,
        order_count,
        charged
    from checked_days
    where day <= getvariable('import_on')

),

bounds as (

    select
        min(day) as first_on,
        max(day) as last_on
    from sold_days

),

calendar as (

    select unnest(generate_series(first_on, last_on, interval 1 day))::date as day
    from bounds
    where first_on is not null

),

every_day as (

    select
        'busy_day' as kind,
        calendar.day as from_on,
        calendar.day as until_on,
        coalesce(sold_days.order_count, 0) as order_count,
        coalesce(sold_days.charged, 0) as charged
    from calendar
    left join sold_days
        on calendar.day = sold_days.day

),

every_month as (

    select
        'busy_month' as kind,
        date_trunc('month', from_on)::date as from_on,
        max(until_on) as until_on,
        sum(order_count) as order_count,
        sum(charged) as charged
    from every_day
    group by date_trunc('month', from_on)

),

compared as (

    select
        every_day.*,
        median(order_count::double) over (
            order by from_on rows between 28 preceding and 28 following
        ) as usual_count
    from every_day
    union all
    select
        every_month.*,
        median(order_count::double) over (
            order by from_on rows between 6 preceding and 6 following
        ) as usual_count
    from every_month

)

select
    kind::varchar as kind,
    (row_number() over (
        order by
            charged desc,
            from_on,
            kind
    ))::integer as position,
    false::boolean as is_context,
    from_on::date as from_on,
    until_on::date as until_on,
    order_count::integer as order_count,
    usual_count::double as usual_count,
    charged::double as at_stake
from compared
where order_count >= 20 and order_count >= 5 * usual_count
order by position
