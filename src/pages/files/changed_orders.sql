-- One row per order that the last import changed or took away, the largest sums first.
select
    order_changes.order_id,
    order_changes.change,
    order_changes.status_before,
    orders.status as status_after,
    order_changes.charged_before::double as charged_before,
    orders.charged::double as charged_after,
    order_changes.refund_before::double as refund_before,
    orders.refund::double as refund_after
from order_changes
left join orders
    on order_changes.order_key = orders.order_key
where order_changes.change <> 'added'
order by
    coalesce(orders.charged, order_changes.charged_before) desc,
    order_changes.platform,
    order_changes.order_id
limit getvariable('order_limit')
