-- One row per person and kind of experience: their first parcel, rating and order of the
-- period that lie at least 90 days before the last sale, and whether they ordered in the 90
-- days after it. Counted from the parcel's arrival, the rating's day, and, for refunds, the
-- order's day.
with

-- The first of a person is the smallest day, then the smallest key: both in one sortable number.
arrivals as (

    select
        customer_key,
        'delivery' as experience,
        arg_min(
            case when late_days > 0 then 'late' else 'on_time' end,
            (delivered_on - date '1970-01-01') * 4294967296 + order_key
        ) as outcome,
        min(delivered_on) as happened_on
    from scope_orders
    where
        customer_key is not null
        and late_days is not null
        and ordered_on between getvariable('from_on') and getvariable('until_on')
    group by customer_key

),

ratings as (

    select
        customer_key,
        'rating' as experience,
        arg_min(
            case when rating >= 4 then 'high' when rating >= 3 then 'middle' else 'low' end,
            (rated_on - date '1970-01-01') * 4294967296 + review_key
        ) as outcome,
        min(rated_on) as happened_on
    from scope_reviews
    where
        customer_key is not null
        and rated_on is not null
        and is_in_period
    group by customer_key

),

purchases as (

    select
        customer_key,
        'refund' as experience,
        arg_min(
            case when is_refunded then 'refunded' else 'not_refunded' end,
            (ordered_on - date '1970-01-01') * 4294967296 + order_key
        ) as outcome,
        min(ordered_on) as happened_on
    from scope_orders
    where
        customer_key is not null
        and is_fulfilled
        and is_refunded is not null
        and ordered_on between getvariable('from_on') and getvariable('until_on')
    group by customer_key

),

firsts as (

    select * from arrivals
    union all
    select * from ratings
    union all
    select * from purchases

),

watched as (

    select *
    from firsts
    where
        happened_on <= (
            select max(valid_sales.sold_on) - 90
            from valid_sales
            where valid_sales.is_order
        )

),

returned as (

    select distinct
        watched.customer_key,
        watched.experience
    from watched
    inner join valid_sales
        on
            watched.customer_key = valid_sales.customer_key
            and valid_sales.is_order
            and valid_sales.sold_on > watched.happened_on
            and valid_sales.sold_on <= watched.happened_on + 90

)

select
    watched.customer_key,
    watched.experience,
    watched.outcome,
    watched.happened_on,
    returned.customer_key is not null as has_returned
from watched
left join returned
    on
        watched.customer_key = returned.customer_key
        and watched.experience = returned.experience
