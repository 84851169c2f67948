-- One row per product within an order.
select
    order_key,
    line_number,
    product_key,
    quantity,
    unit_price,
    discount,
    net,
    cost,
    file_id,
    source_row
from priced_lines
order by
    order_key,
    line_number
