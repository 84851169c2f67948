-- One row per order that has lines: what they add up to.
with

gift_card_products as (

    select product_key
    from keyed_products
    where is_gift_card(name) or is_gift_card(category)

)

select
    order_key,
    sum(net + discount)::decimal(18, 4) as items_gross,
    sum(discount)::decimal(18, 4) as discount,
    sum(shipping)::decimal(18, 4) as shipping,
    sum(tax)::decimal(18, 4) as tax,
    count(*)::integer as line_count,
    sum(quantity) as unit_count,
    arg_max(product_key, net) as top_product_key,
    sum(net) filter (
        where product_key in (select gift_card_products.product_key from gift_card_products)
    ) as gift_cards
from priced_lines
group by order_key
