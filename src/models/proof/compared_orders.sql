-- One row per order of a file, with what the orders hold in the end.
select
    stated_orders.*,
    orders.order_key,
    orders.charged,
    orders.refund as refund_in_orders,
    order_sums.items_gross - order_sums.discount as lines_in_orders,
    orders.currency is distinct from shops.currency as is_other_currency
from stated_orders
left join orders
    on
        stated_orders.shop = orders.shop
        and stated_orders.platform = orders.platform
        and stated_orders.order_id = orders.order_id
left join order_sums
    on orders.order_key = order_sums.order_key
left join shops
    on stated_orders.shop = shops.shop
