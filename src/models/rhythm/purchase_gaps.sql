-- One row per person and day with an order by `as_of`, with the next such day; null while
-- none has come.
select
    customer_key,
    sold_on,
    repeat_number,
    lead(sold_on) over (partition by customer_key order by sold_on) as next_on
from purchase_days
