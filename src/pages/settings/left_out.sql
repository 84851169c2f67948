-- One row per rule that may leave orders out, and one, `any`, for all that leave orders out now.
-- An order is counted under each rule that concerns it.
with

known_orders as (

    select orders.*
    from orders
    inner join main_currency
        on orders.currency is not distinct from main_currency.currency
    where not orders.is_misdated

),

rules as (

    select *
    from (
        values
        ('cancelled', getvariable('cancelled') = 'leave-out'),
        ('unpaid', getvariable('unpaid') = 'leave-out'),
        ('voided', getvariable('voided') = 'leave-out'),
        ('authorized', getvariable('authorized') = 'leave-out'),
        ('partially_paid', getvariable('partially_paid') = 'leave-out'),
        (
            'fully_refunded',
            getvariable('fully_refunded') = 'leave-out' and getvariable('refunds') <> 'ignore'
        ),
        ('zero_value', getvariable('zero_value') = 'leave-out'),
        ('guests', getvariable('guests') = 'apart')
    ) as given (rule, is_applied)

),

concerned as (

    select 'cancelled' as rule, order_key, charged from known_orders where is_cancelled
    union all
    select 'unpaid' as rule, order_key, charged
    from known_orders
    where is_unpaid and status is distinct from 'voided'
    union all
    select replace(status, '-', '_') as rule, order_key, charged
    from known_orders
    where status in ('voided', 'authorized', 'partially-paid')
    union all
    select 'fully_refunded' as rule, order_key, charged from known_orders where is_fully_refunded
    union all
    select 'zero_value' as rule, order_key, charged from known_orders where charged <= 0
    union all
    select 'guests' as rule, order_key, charged from known_orders where customer_key is null

),

left_out as (

    select
        concerned.order_key,
        any_value(concerned.charged) as charged,
        count(*) as rule_count
    from concerned
    inner join rules
        on concerned.rule = rules.rule
    where rules.is_applied
    group by concerned.order_key

),

counted as (

    select
        rules.rule,
        rules.is_applied,
        count(concerned.order_key) as order_count,
        sum(concerned.charged) as charged,
        count(concerned.order_key) filter (
            where coalesce(left_out.rule_count, 0) = rules.is_applied::integer
        ) as sole_count
    from rules
    left join concerned
        on rules.rule = concerned.rule
    left join left_out
        on concerned.order_key = left_out.order_key
    group by
        rules.rule,
        rules.is_applied
    union all
    select
        'any' as rule,
        true as is_applied,
        count(*) as order_count,
        sum(charged) as charged,
        count(*) filter (where rule_count = 1) as sole_count
    from left_out

)

select
    rule::varchar as rule,
    is_applied::boolean as is_applied,
    order_count::integer as order_count,
    coalesce(charged, 0)::double as charged,
    sole_count::integer as sole_count
from counted
order by rule
