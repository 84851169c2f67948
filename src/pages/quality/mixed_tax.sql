-- One row per order of the rarer kind, where the prices of some orders hold the tax and that of
-- others comes on top.
with

line_sums as (

    select
        order_lines.order_key,
        sum(order_lines.net) as lines_net,
        sum(order_lines.discount) as lines_discount
    from order_lines
    group by order_lines.order_key

),

taxed as (

    select
        checked_orders.*,
        line_sums.lines_net,
        -- What lines do not say of the order's discount is taken off their sum.
        checked_orders.charged
        - (
            line_sums.lines_net
            - greatest(checked_orders.discount - line_sums.lines_discount, 0)
            + checked_orders.shipping
        ) as above_lines
    from checked_orders
    inner join line_sums
        on checked_orders.order_key = line_sums.order_key
    where checked_orders.is_main_currency and checked_orders.tax > 0.02

),

told as (

    select
        *,
        case
            when abs(above_lines) < 0.015 then 'in'
            when abs(above_lines - tax) < 0.015 then 'on-top'
        end as tax_kind
    from taxed

),

counted as (

    select
        count(*) filter (where tax_kind = 'in') as in_count,
        count(*) filter (where tax_kind = 'on-top') as on_top_count
    from told

),

-- A few orders of the other kind are rounding.
rarer as (

    select case when in_count < on_top_count then 'in' else 'on-top' end as tax_kind
    from counted
    where least(in_count, on_top_count) >= greatest(5, 0.02 * (in_count + on_top_count))

)

select
    'mixed_tax'::varchar as kind,
    (row_number() over (order by told.ordered_at, told.order_key))::integer as position,
    false::boolean as is_context,
    told.order_key::integer as order_key,
    told.shop::varchar as shop,
    told.platform::varchar as platform,
    told.order_id::varchar as order_id,
    told.charged::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(told.ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    told.charged::double as charged,
    told.lines_net::double as lines_sum,
    told.tax::double as at_stake,
    told.file_id::integer as file_id,
    told.source_row::integer as source_row
from told
inner join rarer
    on told.tax_kind = rarer.tax_kind
left join customers
    on told.customer_key = customers.customer_key
order by position
