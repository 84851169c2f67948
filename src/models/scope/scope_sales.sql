-- One row per valid sale that passes the filters (all but the dates, which each question applies).
select valid_sales.*
from valid_sales
where
    passes_filters(
        valid_sales.order_key,
        valid_sales.customer_key,
        valid_sales.channel,
        valid_sales.country,
        valid_sales.region,
        valid_sales.coupon
    )
