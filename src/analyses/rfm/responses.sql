-- One row per segment: how many people stood in it 90, 180, 270 and 360 days before `as_of`, each
-- by what was known then, and how many of these stands an order followed within 90 days.
with

stands as (

    select
        as_of,
        customer_key,
        segment
    from
        all_segments_on(
            list_transform(
                [90, 180, 270, 360],
                lambda days_back : (getvariable('as_of') - days_back)::date
            ),
            null
        )

),

returns as (

    select distinct
        stands.as_of,
        stands.customer_key
    from stands
    inner join sales_of_all_segments as sales
        on
            stands.customer_key = sales.customer_key
            and sales.sold_on > stands.as_of
            and sales.sold_on <= stands.as_of + 90
    where sales.is_order

)

select
    stands.segment,
    count(distinct stands.customer_key)::integer as person_count,
    count(*)::integer as stand_count,
    count(returns.customer_key)::integer as returned_count
from stands
left join returns
    on
        stands.as_of = returns.as_of
        and stands.customer_key = returns.customer_key
group by stands.segment
order by stands.segment
