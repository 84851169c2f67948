-- One row: the last day of sales that was known before the last import. Null where nothing
-- was known before, or the last import brought no orders.
select
    case
        when count(order_changes.order_id) > 0
            then max(valid_sales.sold_on) filter (where order_changes.order_id is null)
    end as known_until
from valid_sales
inner join orders
    on valid_sales.order_key = orders.order_key
left join order_changes
    on
        orders.shop = order_changes.shop
        and orders.platform = order_changes.platform
        and orders.order_id = order_changes.order_id
        and order_changes.change = 'added'
where valid_sales.is_order
