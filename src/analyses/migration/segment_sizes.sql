-- One row per month of the last 13, ending on the later day, and segment: how many people
-- were in it by the orders known then. Months before the first sale are left out.
with

months as (

    select (coalesce(getvariable('now_on'), getvariable('as_of')) - to_months(month))::date as as_of
    from range(13) as months (month)

)

select
    sizes.as_of::date as as_of,
    sizes.segment,
    count(*)::integer as customer_count,
    sum(sizes.net_revenue)::double as net_revenue
from segments_on(
    (select list(months.as_of) from months),
    getvariable('window_days')
) as sizes
group by
    sizes.as_of,
    sizes.segment
order by
    sizes.as_of,
    sizes.segment
