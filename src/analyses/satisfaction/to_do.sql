-- One row: how many people there are to write to, what they have brought so far, and how many of
-- them refuse marketing or never said. Whoever rated low is answered all the same.
with

unhappy as (

    select
        scope_reviews.customer_key,
        any_value(valid_customers.net_revenue) as net_revenue,
        count(*) as rating_count
    from scope_reviews
    left join valid_customers
        on scope_reviews.customer_key = valid_customers.customer_key
    where
        scope_reviews.is_in_period
        and scope_reviews.rating < 3
        and not scope_reviews.is_answered
        and scope_reviews.rated_on > getvariable('as_of') - 90
    group by scope_reviews.customer_key

),

late as (

    select
        scope_orders.customer_key,
        any_value(valid_customers.net_revenue) as net_revenue,
        coalesce(not any_value(customers.accepts_marketing), false) as is_refusing,
        any_value(customers.accepts_marketing) is null as is_unsaid
    from scope_orders
    left join customers
        on scope_orders.customer_key = customers.customer_key
    inner join valid_customers
        on
            scope_orders.customer_key = valid_customers.customer_key
            and valid_customers.last_on <= scope_orders.delivered_on
    where
        scope_orders.late_days > 0
        and scope_orders.delivered_on > getvariable('as_of') - 60
        and scope_orders.ordered_on between getvariable('from_on') and getvariable('until_on')
    group by scope_orders.customer_key

)

select
    (select count(unhappy.customer_key) from unhappy)::integer as unhappy_people,
    coalesce(
        (select sum(unhappy.net_revenue) from unhappy where unhappy.customer_key is not null),
        0
    )::double as unhappy_revenue,
    coalesce(
        (select sum(unhappy.rating_count) from unhappy where unhappy.customer_key is null),
        0
    )::integer as unhappy_unknown,
    exists (
        select 1
        from scope_reviews
        where scope_reviews.is_answered
    )::boolean as has_answers,
    (
        select count(*)
        from unhappy
        inner join customers
            on unhappy.customer_key = customers.customer_key
        where not customers.accepts_marketing
    )::integer as unhappy_refusing,
    (select count(*) from late where not late.is_refusing)::integer as late_people,
    (select count(*) from late where late.is_refusing)::integer as late_refusing,
    (select count(*) from late where late.is_unsaid)::integer as late_unsaid,
    coalesce((select sum(late.net_revenue) from late where not late.is_refusing), 0)::double
        as late_revenue
