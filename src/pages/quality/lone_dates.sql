-- One row per order that stands years apart from nearly all others.
with

dated as (

    select
        checked_orders.*,
        ordered_at::date as ordered_on
    from checked_orders
    where
        is_main_currency
        and ordered_at::date >= date '2000-01-01'
        and ordered_at::date <= getvariable('import_on')

),

breaks as (

    select
        ordered_on,
        count(*) as order_count,
        ordered_on - lag(ordered_on) over (order by ordered_on) > 730 as is_break
    from dated
    group by ordered_on

),

stretches as (

    select
        ordered_on,
        order_count,
        count(*) filter (where is_break) over (order by ordered_on) as stretch
    from breaks

),

sizes as (

    select
        ordered_on,
        sum(order_count) over (partition by stretch) as in_stretch,
        sum(order_count) over () as in_all
    from stretches

)

select
    'lone_date'::varchar as kind,
    (row_number() over (
        order by
            dated.charged desc,
            dated.order_key
    ))::integer as position,
    false::boolean as is_context,
    dated.order_key::integer as order_key,
    dated.shop::varchar as shop,
    dated.platform::varchar as platform,
    dated.order_id::varchar as order_id,
    dated.charged::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(dated.ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    dated.charged::double as charged,
    greatest(dated.charged, 0)::double as at_stake,
    dated.file_id::integer as file_id,
    dated.source_row::integer as source_row
from dated
inner join sizes
    on dated.ordered_on = sizes.ordered_on
left join customers
    on dated.customer_key = customers.customer_key
where sizes.in_all >= 20 and sizes.in_stretch <= 0.05 * sizes.in_all
order by position
