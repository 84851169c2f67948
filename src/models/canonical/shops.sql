-- One row per shop that files tell of, with the currency that most of its money is in.
with

named as (

    select
        shop,
        arg_max(store, coalesce(paid_at, created_at)) as name,
        count(*) as order_count,
        min(coalesce(paid_at, created_at))::date as first_on,
        max(coalesce(paid_at, created_at))::date as last_on,
        array_to_string(list(distinct platform order by platform), ' ') as platforms
    from keyed_orders
    group by shop

),

sums as (

    select
        shop,
        currency,
        sum(charged) filter (where not is_cancelled and not is_unpaid) as money,
        count(*) as order_count
    from orders
    where currency is not null
    group by
        shop,
        currency

),

currencies as (

    select
        shop,
        arg_max(currency, [coalesce(money, 0)::double, order_count::double]) as currency
    from sums
    group by shop

)

select
    named.shop,
    named.name,
    currencies.currency,
    named.platforms,
    named.order_count::integer as order_count,
    named.first_on,
    named.last_on
from named
left join currencies
    on named.shop = currencies.shop
order by named.shop
