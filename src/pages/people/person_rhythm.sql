-- One row: days between the order days of one person and of people like them in the filters, and
-- the day of the next order that the person's own median, or with under two gaps that of others,
-- leads to: with one gap the later gaps, with none the first ones. Overdue is who is so on
-- every page.
with

gaps as (

    select
        customer_key,
        repeat_number,
        sold_on - lag(sold_on) over (partition by customer_key order by sold_on) as days
    from purchase_days

),

own as (

    select
        count(days) as gap_count,
        median(days) as median_gap,
        quantile_cont(days, 0.25) as low_gap,
        quantile_cont(days, 0.75) as high_gap
    from gaps
    where customer_key = getvariable('customer_key')

),

bought as (

    select
        max(sold_on) as last_on,
        count(*) as day_count
    from purchase_days
    where customer_key = getvariable('customer_key')
    having count(*) > 0

),

everybody as (

    select
        count(days) as gap_count,
        median(days) as median_gap,
        quantile_cont(days, 0.25) as low_gap,
        quantile_cont(days, 0.75) as high_gap
    from gaps
    cross join bought
    where (repeat_number > 1) = (bought.day_count > 1)

),

judged as (

    select stage in ('at_risk', 'lapsed', 'gone') as is_overdue
    from rhythms_on([getvariable('as_of')])
    where customer_key = getvariable('customer_key')

),

chosen as (

    select
        bought.last_on,
        bought.day_count,
        own.gap_count as own_gap_count,
        everybody.gap_count as shop_gap_count,
        judged.is_overdue,
        case when own.gap_count >= 2 then 'own' else 'shop' end as basis,
        case when own.gap_count >= 2 then own.median_gap else everybody.median_gap end
            as median_gap,
        case when own.gap_count >= 2 then own.low_gap else everybody.low_gap end as low_gap,
        case when own.gap_count >= 2 then own.high_gap else everybody.high_gap end as high_gap
    from bought
    cross join own
    cross join everybody
    cross join judged

)

select
    basis::varchar as basis,
    day_count::integer as day_count,
    own_gap_count::integer as own_gap_count,
    shop_gap_count::integer as shop_gap_count,
    median_gap::double as median_gap,
    low_gap::double as low_gap,
    high_gap::double as high_gap,
    last_on::date as last_on,
    (getvariable('as_of') - last_on)::integer as silent_days,
    is_overdue,
    (last_on + round(median_gap)::integer)::date as next_on,
    (last_on + round(low_gap)::integer)::date as next_from,
    (last_on + round(high_gap)::integer)::date as next_until
from chosen
order by last_on
