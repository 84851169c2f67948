-- One row per order that is checked: neither cancelled nor left unpaid, whatever is filtered.
select
    orders.order_key,
    orders.shop,
    orders.platform,
    orders.order_id,
    orders.customer_key,
    orders.created_at,
    orders.paid_at,
    orders.shipped_at,
    orders.delivered_at,
    orders.confirmed_at,
    coalesce(orders.created_at, orders.paid_at) as ordered_at,
    orders.currency,
    orders.currency is not distinct from main_currency.currency as is_main_currency,
    orders.charged,
    orders.discount,
    orders.shipping,
    orders.tax,
    orders.top_product_key,
    orders.payment_method,
    orders.tags,
    orders.note,
    orders.file_id,
    orders.source_row
from orders
cross join main_currency
where not orders.is_cancelled and not orders.is_unpaid
