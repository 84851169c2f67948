-- One row per order alike in person, money and minute; the first only stands beside.
with

minutes as (

    select
        checked_orders.*,
        date_trunc('minute', ordered_at) as ordered_minute
    from checked_orders
    where is_main_currency and customer_key is not null and charged > 0

),

alike as (

    select
        customer_key,
        charged,
        ordered_minute
    from minutes
    group by
        customer_key,
        charged,
        ordered_minute
    having count(*) > 1

),

numbered as (

    select
        minutes.*,
        row_number() over (
            partition by minutes.customer_key, minutes.charged, minutes.ordered_minute
            order by minutes.order_key
        ) as place
    from minutes
    inner join alike
        on
            minutes.customer_key = alike.customer_key
            and minutes.charged = alike.charged
            and minutes.ordered_minute = alike.ordered_minute

)

select
    'duplicate_order'::varchar as kind,
    (row_number() over (
        order by
            numbered.charged desc,
            numbered.customer_key,
            numbered.ordered_minute,
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
