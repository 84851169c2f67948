-- One row per person in scope: how recently, how often and for how much they bought by
-- `as_of`, a score for each (best is highest), and the segment that these make.
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
        and sold_on between getvariable('from_on')
        and least(getvariable('until_on'), getvariable('as_of'))
    group by customer_key
    having count(*) filter (where is_order) > 0

),

-- A score starts above its cut-off, a fixed one at it. Fewer days are better, so days are
-- negative. Above the quantile q, the ceil(q * n)th figure, are exactly the figures that a
-- share of q or more lies below: equal figures stay together.
cut_offs as (

    select
        case getvariable('rfm_recency_method')
            when 'fixed'
                then list_transform(getvariable('rfm_recency_cuts'), lambda days : -days)
            when 'mean' then [avg(-recency_days)]
            when 'median' then [median(-recency_days::double)]
            when 'fifths' then quantile_disc(-recency_days, [0.2, 0.4, 0.6, 0.8])
            when 'thirds' then quantile_disc(-recency_days, [1 / 3, 2 / 3])
        end as recency_cuts,
        case getvariable('rfm_frequency_method')
            when 'fixed' then getvariable('rfm_frequency_cuts')
            when 'mean' then [avg(order_count)]
            when 'median' then [median(order_count::double)]
            when 'fifths' then quantile_disc(order_count, [0.2, 0.4, 0.6, 0.8])
            when 'thirds' then quantile_disc(order_count, [1 / 3, 2 / 3])
        end as frequency_cuts,
        case getvariable('rfm_money_method')
            when 'fixed' then getvariable('rfm_money_cuts')
            when 'mean' then [avg(net_revenue)]
            when 'median' then [median(net_revenue::double)]
            when 'fifths' then quantile_disc(net_revenue, [0.2, 0.4, 0.6, 0.8])
            when 'thirds' then quantile_disc(net_revenue, [1 / 3, 2 / 3])
        end as money_cuts
    from people

),

scored as (

    select
        people.*,
        1 + len(
            list_filter(
                cut_offs.recency_cuts,
                lambda cut : -people.recency_days > cut or (
                    -people.recency_days = cut
                    and getvariable('rfm_recency_method') = 'fixed'
                )
            )
        ) as r_score,
        1 + len(
            list_filter(
                cut_offs.frequency_cuts,
                lambda cut : people.order_count > cut or (
                    people.order_count = cut
                    and getvariable('rfm_frequency_method') = 'fixed'
                )
            )
        ) as f_score,
        1 + len(
            list_filter(
                cut_offs.money_cuts,
                lambda cut : people.net_revenue > cut or (
                    people.net_revenue = cut
                    and getvariable('rfm_money_method') = 'fixed'
                )
            )
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
    rfm_cells.m_score,
    rfm_cells.segment
from scored
inner join rfm_cells
    on scored.r_score = rfm_cells.r_score
    and scored.f_score = rfm_cells.f_score
    and scored.m_score = rfm_cells.m_score
