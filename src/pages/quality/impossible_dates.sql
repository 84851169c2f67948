-- One row per order and per thing that cannot be: days out of order, after the import, before 2000.
with

days as (

    select
        checked_orders.*,
        greatest(created_at, paid_at, shipped_at, delivered_at, confirmed_at)::date as latest_on,
        least(created_at, paid_at, shipped_at, delivered_at, confirmed_at)::date as earliest_on
    from checked_orders
    where is_main_currency

),

found as (

    select 'shipped_before_paid' as kind, days.* from days where shipped_at::date < paid_at::date
    union all
    select 'delivered_before_shipped' as kind, days.*
    from days
    where least(delivered_at, confirmed_at)::date < shipped_at::date
    union all
    select 'future_date' as kind, days.* from days where latest_on > getvariable('import_on')
    union all
    select 'ancient_date' as kind, days.* from days where earliest_on < date '2000-01-01'

)

select
    found.kind::varchar as kind,
    (row_number() over (
        order by
            found.charged desc,
            found.order_key,
            found.kind
    ))::integer as position,
    false::boolean as is_context,
    found.order_key::integer as order_key,
    found.shop::varchar as shop,
    found.platform::varchar as platform,
    found.order_id::varchar as order_id,
    found.charged::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(found.created_at, '%Y-%m-%d %H:%M')::varchar as created_at,
    strftime(found.paid_at, '%Y-%m-%d %H:%M')::varchar as paid_at,
    strftime(found.shipped_at, '%Y-%m-%d %H:%M')::varchar as shipped_at,
    strftime(found.delivered_at, '%Y-%m-%d %H:%M')::varchar as delivered_at,
    strftime(found.confirmed_at, '%Y-%m-%d %H:%M')::varchar as confirmed_at,
    found.charged::double as charged,
    greatest(found.charged, 0)::double as at_stake,
    found.file_id::integer as file_id,
    found.source_row::integer as source_row
from found
left join customers
    on found.customer_key = customers.customer_key
order by position
