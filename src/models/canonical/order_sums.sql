-- One row per order that has lines: what they add up to.
select
    order_key,
    sum(net + discount)::decimal(18, 4) as items_gross,
    sum(discount)::decimal(18, 4) as discount,
    sum(shipping)::decimal(18, 4) as shipping,
    sum(tax)::decimal(18, 4) as tax,
    count(*)::integer as line_count,
    sum(quantity) as unit_count,
    arg_max(product_key, net) as top_product_key
from priced_lines
group by order_key
