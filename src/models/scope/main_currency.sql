-- One row: the currency that most money of the shop's valid orders is in, of those that orders
-- name; null where none names one. Orders that do not count decide only where none does.
with

named as (

    select
        currency,
        count(*) as order_count,
        sum(charged / rough_unit(currency)) as money,
        sum(charged / rough_unit(currency)) filter (
            where
            not is_cancelled
            and not is_unpaid
            and not is_fully_refunded
            and not is_misdated
        ) as valid_money
    from orders
    where currency is not null
    group by currency

)

select
    first(
        currency
        order by
            valid_money desc nulls last,
            money desc nulls last,
            order_count desc,
            currency
    ) as currency
from named
