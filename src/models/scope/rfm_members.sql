-- One row per person with scores who is in the segments asked about.
select
    customer_key,
    recency_days,
    order_count,
    net_revenue,
    r_score,
    f_score,
    m_score,
    segment
from rfm_scores
where
    getvariable('filter_segment') is null
    or list_contains(getvariable('filter_segment'), segment)
