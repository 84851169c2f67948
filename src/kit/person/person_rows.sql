-- One row per row of a file that names one person, the newest first; `persona_id` where it is
-- known, `row_count` is how many there are. Of an order told by several files, the row that
-- knows it best.
with

told as (

    select
        'order' as entity,
        persona_id,
        order_id as label,
        coalesce(paid_at, created_at) as happened_at,
        charged::double as amount,
        file_id,
        source_row
    from orders
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'customer' as entity,
        persona_id,
        name as label,
        list_file_id as file_id,
        list_row as source_row
    from customer_personas
    where customer_key = getvariable('customer_key') and list_row is not null
    union all by name
    select
        'refund' as entity,
        reason as label,
        coalesce(refunded_at, requested_at) as happened_at,
        amount::double as amount,
        file_id,
        source_row
    from refunds
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'review' as entity,
        title as label,
        created_at as happened_at,
        file_id,
        source_row
    from reviews
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'survey' as entity,
        comment as label,
        answered_at as happened_at,
        file_id,
        source_row
    from surveys
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'ticket' as entity,
        topic as label,
        opened_at as happened_at,
        file_id,
        source_row
    from tickets
    where customer_key = getvariable('customer_key')
    union all by name
    select
        'event' as entity,
        kind as label,
        happened_at,
        file_id,
        source_row
    from events
    where customer_key = getvariable('customer_key')

)

select
    entity::varchar as entity,
    persona_id::integer as persona_id,
    label::varchar as label,
    happened_at::date as happened_on,
    amount::double as amount,
    file_id::integer as file_id,
    source_row::integer as source_row,
    (count(*) over ())::integer as row_count
from told
order by
    happened_at desc nulls last,
    entity,
    file_id,
    source_row,
    label
limit getvariable('row_limit')
