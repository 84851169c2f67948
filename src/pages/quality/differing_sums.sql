-- One row per order charged more than its lines with shipping and tax, or less in no known way.
with

line_sums as (

    select
        order_key,
        sum(net) as net,
        sum(discount) as discount
    from order_lines
    group by order_key

),

ways as (

    select *
    from (values (0, 0), (0, 1), (1, 0), (1, 1)) as given (with_shipping, with_tax)

),

known as (

    select
        checked_orders.*,
        line_sums.net,
        line_sums.discount as line_discount
    from checked_orders
    inner join line_sums
        on checked_orders.order_key = line_sums.order_key
    where
        checked_orders.is_main_currency
        -- Most orders add up in the plain way, and are out of the question early.
        and abs(
            line_sums.net + checked_orders.shipping + checked_orders.tax
            - (checked_orders.discount - line_sums.discount) - checked_orders.charged
        ) > 0.01

),

sums as (

    select
        known.order_key,
        known.charged,
        known.net - reductions.reduction
        + ways.with_shipping * known.shipping
        + ways.with_tax * known.tax as lines_sum
    from known
    cross join ways
    cross join lateral (
        select unnest([0, known.discount, known.discount - known.line_discount]) as reduction
    ) as reductions

),

apart as (

    select
        order_key,
        charged > max(lines_sum) as is_above,
        case
            when charged > max(lines_sum) then max(lines_sum)
            else min(lines_sum) filter (where lines_sum > charged)
        end as lines_sum
    from sums
    group by
        order_key,
        charged
    having min(abs(lines_sum - charged)) > 0.01

)

select
    case
        when apart.is_above then 'charged_above_lines'
        else 'charged_below_lines'
    end::varchar as kind,
    (row_number() over (
        order by
            abs(known.charged - apart.lines_sum) desc,
            known.order_key
    ))::integer as position,
    false::boolean as is_context,
    known.order_key::integer as order_key,
    known.shop::varchar as shop,
    known.platform::varchar as platform,
    known.order_id::varchar as order_id,
    known.charged::double as order_charged,
    customers.display_name::varchar as display_name,
    strftime(known.ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    apart.lines_sum::double as lines_sum,
    known.charged::double as charged,
    (known.charged - apart.lines_sum)::double as difference,
    abs(known.charged - apart.lines_sum)::double as at_stake,
    known.file_id::integer as file_id,
    known.source_row::integer as source_row
from apart
inner join known
    on apart.order_key = known.order_key
left join customers
    on known.customer_key = customers.customer_key
order by position
