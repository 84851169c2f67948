-- One row per order of a file, with what the orders hold in the end of what it states.
with

-- One number may be of two orders: another buyer, on another day. Only the newest file's is held.
others as (

    select
        stated_orders.file_id,
        stated_orders.order_key
    from stated_orders
    inner join stated_orders as kept
        on
            stated_orders.order_key = kept.order_key
            and stated_orders.kept_file_id = kept.file_id
    where
        stated_orders.file_id <> stated_orders.kept_file_id
        and abs(date_diff('day', stated_orders.created_at, kept.created_at)) > 1
        and not coalesce(stated_orders.buyer_id = kept.buyer_id, false)
        and not coalesce(stated_orders.email = kept.email, false)
        and not coalesce(stated_orders.phone = kept.phone, false)
        and not coalesce(stated_orders.account = kept.account, false)
        and (
            stated_orders.buyer_id <> kept.buyer_id
            or stated_orders.email <> kept.email
            or stated_orders.phone <> kept.phone
            or stated_orders.account <> kept.account
            or stated_orders.total <> kept.total
        )

)

select
    stated_orders.file_id,
    stated_orders.source_row,
    stated_orders.order_key,
    stated_orders.amount,
    stated_orders.lines,
    stated_orders.refund,
    others.order_key is not null as is_another,
    case when others.order_key is null then orders.charged else 0 end as charged,
    case when others.order_key is null then orders.refund else 0 end as order_refund,
    case
        when others.order_key is null then order_sums.items_gross - order_sums.discount
        else 0
    end as order_lines_net,
    orders.currency is distinct from shops.currency as is_other_currency
from stated_orders
left join others
    on
        stated_orders.file_id = others.file_id
        and stated_orders.order_key = others.order_key
left join orders
    on stated_orders.order_key = orders.order_key
left join order_sums
    on stated_orders.order_key = order_sums.order_key
left join shops
    on stated_orders.shop = shops.shop
