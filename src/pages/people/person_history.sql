-- One row per day, a quarter of a year apart, on which one person had bought: scores and segment
-- from the orders as they were, by the rules of today.
with

scores as (

    select 0 as step, customer_key, r_score, f_score, m_score, segment from rfm_scores
    union all
    select 1, customer_key, r_score, f_score, m_score, segment from scores_before_1
    union all
    select 2, customer_key, r_score, f_score, m_score, segment from scores_before_2
    union all
    select 3, customer_key, r_score, f_score, m_score, segment from scores_before_3
    union all
    select 4, customer_key, r_score, f_score, m_score, segment from scores_before_4
    union all
    select 5, customer_key, r_score, f_score, m_score, segment from scores_before_5
    union all
    select 6, customer_key, r_score, f_score, m_score, segment from scores_before_6
    union all
    select 7, customer_key, r_score, f_score, m_score, segment from scores_before_7

)

select
    (getvariable('as_of') - 91 * step)::date as seen_on,
    segment::varchar as segment,
    r_score::integer as r_score,
    f_score::integer as f_score,
    m_score::integer as m_score
from scores
where customer_key = getvariable('customer_key')
order by seen_on
