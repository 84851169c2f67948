-- One row per order alike in person, money and minute, or told under one long number by two
-- platforms or shops (an order system beside the platform's own export). The first of each only
-- stands beside.
with

keyed as (

    select
        checked_orders.*,
        concat_ws('\t', 'person', customer_key, charged, date_trunc('minute', ordered_at))
            as alike_key
    from checked_orders
    where is_main_currency and customer_key is not null and charged > 0
    union all
    select
        checked_orders.*,
        concat_ws('\t', 'number', order_id, ordered_at::date) as alike_key
    from checked_orders
    where
        is_main_currency
        and charged > 0
        and ordered_at is not null
        and length(order_id) >= 10

),

counted as (

    select
        keyed.*,
        count(*) over (partition by alike_key) as alike_count,
        row_number() over (
            partition by alike_key
            order by order_key
        ) as place
    from keyed

),

-- An order may be alike in both ways; what it repeats in either it repeats.
numbered as (

    select *
    from counted
    where alike_count > 1
    qualify
        row_number() over (
            partition by order_key
            order by
                place desc,
                alike_key
        ) = 1

)

select
    'duplicate_order'::varchar as kind,
    (row_number() over (
        order by
            numbered.charged desc,
            numbered.alike_key,
            numbered.place
    ))::integer as position,
    (numbered.place = 1)::boolean as is_context,
    numbered.order_key::integer as order_key,
    numbered.shop::varchar as shop,
    numbered.platform::varchar as platform,
    numbered.order_id::varchar as order_id,
    numbered.charged::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(numbered.ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    numbered.charged::double as charged,
    (case when numbered.place = 1 then 0 else numbered.charged end)::double as at_stake,
    numbered.file_id::integer as file_id,
    numbered.source_row::integer as source_row
from numbered
left join customers
    on numbered.customer_key = customers.customer_key
order by position
