-- One row per person in scope: how recently, how often and for how much they bought by
-- `as_of`, in the history looked at; a score for each (best is highest), and the segment that
-- these make. Where their money is unknown it counts as the least, and has no score.
with

people as (

    select
        customer_key,
        (
            getvariable('as_of') - max(sold_on) filter (where is_order)
        )::integer as recency_days,
        count(*) filter (where is_order)::integer as order_count,
        sum(net_revenue)::decimal(18, 4) as net_revenue
    from sales_of_all_segments
    where
        customer_key is not null
        and sold_on <= getvariable('as_of')
        and sold_on > coalesce(
            (getvariable('as_of') - to_months(getvariable('history_months')))::date,
            date '-infinity'
        )
    group by customer_key
    having count(*) filter (where is_order) > 0

),

-- Fewer days are better, so days are negative.
cut_offs as (

    select
        score_cuts(
            getvariable('rfm_recency_method'),
            list_transform(getvariable('rfm_recency_cuts'), lambda cut : -cut),
            -recency_days
        ) as recency_cuts,
        score_cuts(
            getvariable('rfm_frequency_method'),
            getvariable('rfm_frequency_cuts'),
            order_count
        ) as frequency_cuts,
        score_cuts(
            getvariable('rfm_money_method'),
            getvariable('rfm_money_cuts'),
            coalesce(net_revenue, 0)
        ) as money_cuts
    from people

),

scored as (

    select
        people.*,
        score_of(getvariable('rfm_recency_method'), cut_offs.recency_cuts, -people.recency_days)
            as r_score,
        score_of(getvariable('rfm_frequency_method'), cut_offs.frequency_cuts, people.order_count)
            as f_score,
        score_of(
            getvariable('rfm_money_method'),
            cut_offs.money_cuts,
            coalesce(people.net_revenue, 0)
        ) as m_score
    from people
    cross join cut_offs

)

select
    scored.customer_key,
    scored.recency_days,
    scored.order_count,
    scored.net_revenue,
    rfm_cells.r_score,
    rfm_cells.f_score,
    case when scored.net_revenue is not null then rfm_cells.m_score end as m_score,
    rfm_cells.segment
from scored
inner join rfm_cells
    on scored.r_score = rfm_cells.r_score
    and scored.f_score = rfm_cells.f_score
    and scored.m_score = rfm_cells.m_score
