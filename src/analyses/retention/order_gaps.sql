-- One row per number of days that people waited for their next order (several orders of
-- one day are one): how many such waits an order ended, and how many the end of the
-- data cut off.
with

order_days as (

    select distinct
        newcomers.customer_key,
        newcomers.first_on,
        scope_sales.sold_on
    from newcomers
    inner join scope_sales
        on newcomers.customer_key = scope_sales.customer_key
    cross join scope_end
    where
        scope_sales.is_order
        and scope_sales.sold_on <= scope_end.ends_on

),

waits as (

    select
        first_on,
        sold_on,
        lead(sold_on) over (partition by customer_key order by sold_on) as next_on
    from order_days

)

select
    (coalesce(waits.next_on, scope_end.ends_on) - waits.sold_on)::integer as days,
    count(waits.next_on)::integer as event_count,
    (count(*) - count(waits.next_on))::integer as censored_count
from waits
cross join scope_end
where
    getvariable('gap') = 'next'
    or waits.sold_on = waits.first_on
group by days
order by days
