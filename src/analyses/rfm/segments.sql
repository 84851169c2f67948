-- One row per segment that holds anybody: its people, orders and money.
with

segments as (

    select
        segment,
        count(*) as customer_count,
        sum(order_count) as order_count,
        sum(net_revenue) as net_revenue,
        median(recency_days) as median_recency_days
    from rfm_members
    group by segment

)

select
    segment,
    customer_count::integer as customer_count,
    (customer_count / sum(customer_count) over ())::double as customer_share,
    net_revenue::double as net_revenue,
    (net_revenue / nullif(sum(net_revenue) over (), 0))::double as revenue_share,
    (net_revenue / order_count)::double as average_order_value,
    (order_count / customer_count)::double as orders_per_customer,
    median_recency_days::double as median_recency_days,
    (net_revenue / customer_count)::double as revenue_per_customer
from segments
order by net_revenue desc, segment
