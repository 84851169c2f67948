-- One row per order that the last import added, changed or took away.
select
    coalesce(orders.shop, nullif(earlier.shop, ''), 'shop-1') as shop,
    coalesce(orders.platform, earlier.platform) as platform,
    coalesce(orders.order_id, earlier.order_id) as order_id,
    orders.order_key,
    case
        when earlier.order_key is null then 'added'
        when orders.order_key is null then 'gone'
        else 'changed'
    end as change,
    earlier.status as status_before,
    earlier.charged as charged_before,
    earlier.refund as refund_before
from orders
full join before.orders as earlier
    on
        -- Snapshots of earlier versions knew one shop, without an id.
        orders.shop = coalesce(nullif(earlier.shop, ''), 'shop-1')
        and orders.platform = earlier.platform
        and orders.order_id = earlier.order_id
where
    orders.order_key is null
    or earlier.order_key is null
    or orders.status is distinct from earlier.status
    or orders.charged is distinct from earlier.charged
    or orders.items_gross is distinct from earlier.items_gross
    or orders.refund is distinct from earlier.refund
    or orders.paid_at is distinct from earlier.paid_at
    or orders.shipped_at is distinct from earlier.shipped_at
    or orders.delivered_at is distinct from earlier.delivered_at
