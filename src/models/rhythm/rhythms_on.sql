-- One row per day of `asked_days` and person who had ordered by then, by the orders known on
-- that day: the time that passes before people like them order again, how far they are in it,
-- and what came next (null: nothing by `as_of`). Three days with orders or more make a rhythm
-- of one's own. Whoever has two is judged by the later gaps of the shop, whoever has one by
-- how long others waited for their second order; fewer than 20 of either, or less
-- than 90 days of watching, tell nothing.
with

asked as (

    select unnest(asked_days) as as_of

),

known as (

    select
        asked.as_of,
        gaps.customer_key,
        gaps.sold_on,
        gaps.repeat_number,
        gaps.next_on,
        case when gaps.next_on <= asked.as_of then gaps.next_on - gaps.sold_on end as gap
    from asked
    inner join purchase_gaps as gaps
        on gaps.sold_on <= asked.as_of

),

own as (

    select
        as_of,
        customer_key,
        max(sold_on) as last_on,
        arg_max(next_on, sold_on) filter (where gap is null) as next_on,
        count(*) as purchase_count,
        median(gap) as median_gap
    from known
    group by
        as_of,
        customer_key

),

regulars as (

    select
        as_of,
        median(gap) as median_gap,
        quantile_cont(gap, 0.8) as late_gap,
        quantile_cont(gap, 0.95) as last_gap
    from known
    where repeat_number > 0 and gap is not null
    group by as_of
    having count(*) >= 20

),

-- How far single gaps stray from the usual one of the same person: two or three gaps do not
-- tell that of themselves, those of everybody together do.
straying as (

    select
        known.as_of,
        quantile_cont(known.gap / own.median_gap, 0.8) as late_ratio,
        quantile_cont(known.gap / own.median_gap, 0.95) as last_ratio
    from known
    inner join own
        on known.as_of = own.as_of and known.customer_key = own.customer_key
    where
        known.gap is not null
        and own.purchase_count >= 3
    group by known.as_of
    having count(*) >= 20

),

first_waits as (

    select
        as_of,
        coalesce(gap, as_of - sold_on) as days,
        count(gap) as event_count,
        sum(count(*)) over (
            partition by as_of
            order by coalesce(gap, as_of - sold_on) desc
        ) as watched_count
    from known
    where repeat_number = 0
    group by
        as_of,
        days

),

-- Kaplan-Meier, as far as at least ten are watched, at a year at most.
first_curve as (

    select
        as_of,
        days,
        event_count,
        1 - product(1 - event_count / watched_count) over (
            partition by as_of
            order by days
        ) as returned
    from first_waits
    where watched_count >= 10 and days <= 365

),

-- Of a shop of some weeks the longer gaps are still to come.
watched_days as (

    select as_of
    from known
    group by as_of
    having as_of - min(sold_on) >= 90

),

first_totals as (

    select
        as_of,
        max(returned) as returned
    from first_curve
    group by as_of
    having sum(event_count) >= 20 and max(days) >= 90

),

-- The days by which a quarter, half, 80 and 95 % have come of those who come at all.
firsts as (

    select
        first_curve.as_of,
        min(days) filter (where first_curve.returned >= 0.25 * first_totals.returned - 1e-12)
            as opens_after,
        min(days) filter (where first_curve.returned >= 0.5 * first_totals.returned - 1e-12)
            as median_gap,
        min(days) filter (where first_curve.returned >= 0.8 * first_totals.returned - 1e-12)
            as late_gap,
        min(days) filter (where first_curve.returned >= 0.95 * first_totals.returned - 1e-12)
            as last_gap
    from first_curve
    inner join first_totals
        on first_curve.as_of = first_totals.as_of
    group by first_curve.as_of

),

judged as (

    select
        own.*,
        own.as_of - own.last_on as days_since,
        case
            when own.purchase_count >= 3 then 'own'
            when own.purchase_count = 2 then 'regulars'
            else 'first'
        end as gap_basis,
        case
            when own.purchase_count >= 3 then own.median_gap
            when own.purchase_count = 2 then regulars.median_gap
            else firsts.median_gap
        end as typical_gap,
        case when own.purchase_count = 1 then firsts.opens_after end as opens_after,
        ceil(
            case
                when own.purchase_count >= 3 then own.median_gap * straying.late_ratio
                when own.purchase_count = 2 then regulars.late_gap
                else firsts.late_gap
            end
        ) as overdue_after,
        ceil(
            case
                when own.purchase_count >= 3 then own.median_gap * straying.last_ratio
                when own.purchase_count = 2 then regulars.last_gap
                else firsts.last_gap
            end
        ) as lapsed_after
    from own
    left join watched_days
        on own.as_of = watched_days.as_of
    left join regulars
        on watched_days.as_of = regulars.as_of
    left join straying
        on watched_days.as_of = straying.as_of
    left join firsts
        on watched_days.as_of = firsts.as_of

)

select
    as_of,
    customer_key,
    last_on,
    next_on,
    purchase_count::integer as purchase_count,
    days_since::integer as days_since,
    gap_basis,
    typical_gap::double as typical_gap,
    opens_after::integer as opens_after,
    overdue_after::integer as overdue_after,
    lapsed_after::integer as lapsed_after,
    case
        when overdue_after is null then 'unknown'
        when days_since > 2 * lapsed_after then 'gone'
        when days_since > lapsed_after then 'lapsed'
        when days_since > overdue_after then 'at_risk'
        when days_since >= opens_after then 'open'
        else 'in_rhythm'
    end as stage
from judged
