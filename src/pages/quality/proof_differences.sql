-- One row per order or refund of a file that the orders hold otherwise, where nothing explains it.
with

numbered as (

    select
        file_differences.*,
        row_number() over (
            partition by file_id, coalesce(order_id, source_row::varchar)
            order by abs(in_file - in_orders) desc, difference_key
        ) as place
    from file_differences
    where not is_explained

),

-- A total and the lines that add up to it differ by the same money.
largest as (

    select *
    from numbered
    where place = 1

)

select
    case largest.reason
        when 'other-order' then 'mixed_shop'
        else 'file_difference'
    end::varchar as kind,
    (row_number() over (
        order by
            abs(largest.in_file - largest.in_orders) desc,
            largest.difference_key
    ))::integer as position,
    false::boolean as is_context,
    largest.order_key::integer as order_key,
    largest.shop::varchar as shop,
    largest.platform::varchar as platform,
    largest.order_id::varchar as order_id,
    orders.charged::double as order_charged,
    largest.in_file::double as in_file,
    largest.in_orders::double as in_orders,
    (case
        when shops.currency is not distinct from main_currency.currency
            then abs(largest.in_file - largest.in_orders)
        else 0
    end)::double as at_stake,
    largest.file_id::integer as file_id,
    largest.source_row::integer as source_row
from largest
cross join main_currency
left join orders
    on largest.order_key = orders.order_key
left join shops
    on largest.shop = shops.shop
order by position
