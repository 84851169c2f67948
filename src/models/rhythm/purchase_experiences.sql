-- One row per person, day with an order and kind of experience that the files tell of, good
-- or bad: what came of that day's orders, or happened after them and before the next. After
-- the last order only what happened before the person was overdue counts.
with

told as (

    select
        customer_key,
        'late' as kind,
        ordered_on as happened_on,
        late_days > 0 as is_bad
    from scope_orders
    where late_days is not null
    union all
    select
        customer_key,
        'refund' as kind,
        ordered_on as happened_on,
        is_refunded as is_bad
    from scope_orders
    where is_fulfilled
    union all
    select
        reviews.customer_key,
        'rating' as kind,
        coalesce(scope_orders.ordered_on, reviews.created_at::date) as happened_on,
        reviews.rating <= 2 as is_bad
    from reviews
    left join scope_orders
        on reviews.order_key = scope_orders.order_key
    where reviews.rating is not null
    union all
    select
        tickets.customer_key,
        'ticket' as kind,
        coalesce(scope_orders.ordered_on, tickets.opened_at::date) as happened_on,
        true as is_bad
    from tickets
    left join scope_orders
        on tickets.order_key = scope_orders.order_key

)

select
    gaps.customer_key,
    gaps.sold_on,
    told.kind,
    bool_or(told.is_bad) as is_bad
from purchase_gaps as gaps
inner join told
    on gaps.customer_key = told.customer_key
inner join rhythms
    on gaps.customer_key = rhythms.customer_key
where
    told.happened_on >= gaps.sold_on
    and told.happened_on < coalesce(
        gaps.next_on,
        least(gaps.sold_on + rhythms.overdue_after, getvariable('as_of')) + 1
    )
group by
    gaps.customer_key,
    gaps.sold_on,
    told.kind
