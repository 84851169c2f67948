-- One row per cell of the matrix. A score that the matrix does not show is null; a cell
-- may hold people of several segments.
with

shown_cells as (

    select distinct
        r_score as recency,
        if(getvariable('matrix') = 'recency-money', null, f_score) as frequency,
        if(getvariable('matrix') = 'recency-frequency', null, m_score) as money,
        segment
    from rfm_cells

),

cells as (

    select
        recency,
        frequency,
        money,
        if(count(*) = 1, min(segment), 'several') as segment
    from shown_cells
    group by recency, frequency, money

),

shown_members as (

    select
        r_score as recency,
        if(getvariable('matrix') = 'recency-money', null, f_score) as frequency,
        if(getvariable('matrix') = 'recency-frequency', null, m_score) as money,
        order_count,
        net_revenue
    from rfm_members

),

sums as (

    select
        recency,
        frequency,
        money,
        count(*) as customer_count,
        sum(order_count) as order_count,
        sum(net_revenue) as net_revenue
    from shown_members
    group by recency, frequency, money

)

select
    cells.recency::integer as r_score,
    cells.frequency::integer as f_score,
    cells.money::integer as m_score,
    cells.segment,
    coalesce(sums.customer_count, 0)::integer as customer_count,
    case when sums.customer_count is null then 0 else sums.net_revenue end::double as net_revenue,
    (sums.net_revenue / sums.customer_count)::double as revenue_per_customer,
    (sums.net_revenue / sums.order_count)::double as average_order_value,
    (sums.order_count / sums.customer_count)::double as orders_per_customer
from cells
left join sums
    on cells.recency = sums.recency
    and cells.frequency is not distinct from sums.frequency
    and cells.money is not distinct from sums.money
order by cells.recency desc, cells.frequency, cells.money
