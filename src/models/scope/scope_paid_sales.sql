-- One row per paid sale that passes the filters (all but the dates): see `paid_sales`.
select paid_sales.*
from paid_sales
where
    passes_filters(
        paid_sales.order_key,
        paid_sales.customer_key,
        paid_sales.channel,
        paid_sales.country,
        paid_sales.region,
        paid_sales.coupon
    )
