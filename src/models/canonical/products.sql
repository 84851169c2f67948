-- One row per product.
select
    product_key,
    shop,
    product_id,
    sku,
    name,
    category,
    cost
from keyed_products
order by product_key
