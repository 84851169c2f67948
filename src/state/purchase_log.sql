-- One row per some hundredth of the people: the days (from 1970 on) and the values of their
-- purchases (empty where not known), one person after the other, written as text for the
-- worker that fits.
with

people as (

    select
        customer_key,
        string_agg(
            (sold_on - date '1970-01-01') || ',' || coalesce(round(net_revenue, 2)::varchar, ''),
            ','
            order by sold_on
        ) as purchases
    from purchase_days
    group by customer_key

)

select
    (customer_key % 128)::integer as part,
    string_agg(purchases, ';' order by customer_key) as people,
    (getvariable('as_of') - date '1970-01-01')::integer as last_day
from people
group by part
order by part
