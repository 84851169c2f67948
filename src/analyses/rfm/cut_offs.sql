-- One row per score of recency, frequency and money: how many people have it, and the
-- least and greatest figure among them. A score that nobody has is there too.
with

figures as (

    select
        'recency' as dimension,
        r_score as score,
        count(*) as customer_count,
        min(recency_days) as lowest,
        max(recency_days) as highest
    from rfm_scores
    group by r_score
    union all
    select
        'frequency' as dimension,
        f_score as score,
        count(*) as customer_count,
        min(order_count) as lowest,
        max(order_count) as highest
    from rfm_scores
    group by f_score
    union all
    select
        'money' as dimension,
        m_score as score,
        count(*) as customer_count,
        min(net_revenue) as lowest,
        max(net_revenue) as highest
    from rfm_scores
    where m_score is not null
    group by m_score

),

scores as (

    select distinct
        m_score as score,
        unnest(['recency', 'frequency', 'money']) as dimension
    from rfm_cells

)

select
    scores.dimension,
    scores.score::integer as score,
    coalesce(figures.customer_count, 0)::integer as customer_count,
    figures.lowest::double as lowest,
    figures.highest::double as highest
from scores
left join figures
    on scores.dimension = figures.dimension
    and scores.score = figures.score
order by scores.dimension, scores.score
