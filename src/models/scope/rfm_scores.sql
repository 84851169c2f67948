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
    from scope_sales
    where
        customer_key is not null
        and sold_on between getvariable('from_on')
        and least(getvariable('until_on'), getvariable('as_of'))
    group by customer_key
    having count(*) filter (where is_order) > 0

),

levels as (

    select max(m_score) as best
    from rfm_cells

),

averages as (

    select
        avg(recency_days) as recency_mean,
        median(recency_days::double) as recency_median,
        avg(order_count) as frequency_mean,
        median(order_count::double) as frequency_median,
        avg(net_revenue) as money_mean,
        median(net_revenue::double) as money_median
    from people

),

-- Equal figures share the least of their ranks, so that they share a score.
ranked as (

    select
        people.*,
        levels.best,
        averages.*,
        count(*) over () as people_count,
        rank() over (order by people.recency_days desc) as recency_rank,
        rank() over (order by people.order_count) as frequency_rank,
        rank() over (order by people.net_revenue) as money_rank
    from people
    cross join levels
    cross join averages

),

scored as (

    select
        customer_key,
        recency_days,
        order_count,
        net_revenue,
        case getvariable('rfm_recency_method')
            when 'fixed'
                then best - len(
                    list_filter(
                        getvariable('rfm_recency_cuts'),
                        lambda cut : recency_days > cut
                    )
                )
            when 'mean' then if(recency_days < recency_mean, 2, 1)
            when 'median' then if(recency_days < recency_median, 2, 1)
            else least(best, 1 + best * (recency_rank - 1) // people_count)
        end as r_score,
        case getvariable('rfm_frequency_method')
            when 'fixed'
                then 1 + len(
                    list_filter(
                        getvariable('rfm_frequency_cuts'),
                        lambda cut : order_count >= cut
                    )
                )
            when 'mean' then if(order_count > frequency_mean, 2, 1)
            when 'median' then if(order_count > frequency_median, 2, 1)
            else least(best, 1 + best * (frequency_rank - 1) // people_count)
        end as f_score,
        case getvariable('rfm_money_method')
            when 'fixed'
                then 1 + len(
                    list_filter(
                        getvariable('rfm_money_cuts'),
                        lambda cut : net_revenue >= cut
                    )
                )
            when 'mean' then if(net_revenue > money_mean, 2, 1)
            when 'median' then if(net_revenue > money_median, 2, 1)
            else least(best, 1 + best * (money_rank - 1) // people_count)
        end as m_score
    from ranked

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
