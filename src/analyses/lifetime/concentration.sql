-- One row per step of 5 % of the customers, those who brought most first: the share of net
-- revenue that they bring. Whoever got back more than they paid counts as zero.
with

ranked as (

    select
        greatest(net_revenue, 0)::double as value,
        row_number() over (order by net_revenue desc, customer_key) as place,
        count(*) over () as customer_count
    from scope_customers

),

cumulated as (

    select
        place,
        sum(value) over (order by place) as value_so_far
    from ranked

),

totals as (

    select
        max(customer_count) as customer_count,
        sum(value) as total,
        2 * sum((customer_count + 1 - place) * value)
        / (max(customer_count) * nullif(sum(value), 0))
        - (max(customer_count) + 1) / max(customer_count) as gini
    from ranked
    having count(*) > 0

),

steps as (

    select
        totals.*,
        unnest(range(0, 101, 5)) as percent,
        (totals.customer_count * percent + 99) // 100 as people_count
    from totals

)

select
    (steps.percent / 100)::double as people_share,
    steps.people_count::integer as people_count,
    (coalesce(cumulated.value_so_far, 0) / nullif(steps.total, 0))::double as value_share,
    steps.gini::double as gini,
    steps.customer_count::integer as customer_count
from steps
left join cumulated
    on steps.people_count = cumulated.place
order by steps.percent
