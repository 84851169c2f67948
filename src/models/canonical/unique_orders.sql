-- One row per order number that only one platform of a shop uses; files of no platform name
-- orders by it.
select
    shop,
    order_id,
    min(order_key) as order_key,
    any_value(customer_key) as customer_key,
    any_value(coalesce(channel, platform_channel(platform))) as channel
from keyed_orders
group by
    shop,
    order_id
having count(*) = 1
