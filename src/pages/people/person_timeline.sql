-- One row per thing that happened with one person, the newest first; `row_count` is how many
-- there are. An order that does not count as a sale says so.
with

happened as (

    select
        'order' as kind,
        orders.order_key,
        orders.order_id as label,
        orders.channel as place,
        orders.status as said,
        coalesce(orders.paid_at, orders.created_at) as happened_at,
        orders.charged::double as amount,
        null::double as score,
        valid_sales.order_key is not null as is_counted,
        orders.delivered_at::date as delivered_on,
        orders.confirmed_at::date as confirmed_on,
        orders.delivered_at::date > orders.promised_at::date as is_late,
        orders.source_row
    from orders
    left join valid_sales
        on orders.order_key = valid_sales.order_key and valid_sales.is_order
    where orders.customer_key = getvariable('customer_key')
    union all by name
    select
        'refund' as kind,
        order_key,
        reason as said,
        coalesce(refunded_at, requested_at) as happened_at,
        amount::double as amount,
        source_row
    from refunds
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'review' as kind,
        order_key,
        title as label,
        body as said,
        created_at as happened_at,
        rating as score,
        source_row
    from reviews
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'survey' as kind,
        order_key,
        kind as label,
        comment as said,
        answered_at as happened_at,
        score,
        source_row
    from surveys
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'ticket' as kind,
        order_key,
        topic as label,
        channel as place,
        opened_at as happened_at,
        csat as score,
        resolved_at::date as delivered_on,
        source_row
    from tickets
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'event' as kind,
        products.name as label,
        events.channel as place,
        events.kind as said,
        events.happened_at,
        events.source_row
    from events
    left join products
        on events.product_key = products.product_key
    where events.customer_key = getvariable('customer_key')

)

select
    kind::varchar as kind,
    order_key::integer as order_key,
    label::varchar as label,
    place::varchar as place,
    said::varchar as said,
    happened_at::date as happened_on,
    amount::double as amount,
    score::double as score,
    is_counted::boolean as is_counted,
    delivered_on::date as delivered_on,
    confirmed_on::date as confirmed_on,
    is_late::boolean as is_late,
    (count(*) over ())::integer as row_count
from happened
order by
    happened_at desc nulls last,
    kind,
    order_key,
    source_row,
    label
limit getvariable('row_limit')
