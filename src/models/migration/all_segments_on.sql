-- One row per day of `asked_days` and person with an order in the last `window_days` until
-- then (null: in the history looked at): the scores and the segment by the orders known on
-- that day.
with

asked as (

    select unnest(asked_days) as as_of

),

people as (

    select
        asked.as_of,
        sales.customer_key,
        (asked.as_of - max(sales.sold_on) filter (where sales.is_order))::integer as recency_days,
        count(*) filter (where sales.is_order)::integer as order_count,
        sum(sales.net_revenue)::decimal(18, 4) as net_revenue
    from asked
    cross join sales_of_all_segments as sales
    where
        sales.customer_key is not null
        and sales.sold_on <= asked.as_of
        and sales.sold_on > coalesce(
            asked.as_of - window_days::integer,
            (asked.as_of - to_months(getvariable('history_months')))::date,
            date '-infinity'
        )
    group by
        asked.as_of,
        sales.customer_key
    having count(*) filter (where sales.is_order) > 0

),

cut_offs as (

    select
        as_of,
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
    group by as_of

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
    inner join cut_offs
        on people.as_of = cut_offs.as_of

)

select
    scored.as_of,
    scored.customer_key,
    scored.recency_days,
    scored.order_count,
    scored.net_revenue,
    rfm_cells.segment
from scored
inner join rfm_cells
    on scored.r_score = rfm_cells.r_score
    and scored.f_score = rfm_cells.f_score
    and scored.m_score = rfm_cells.m_score
