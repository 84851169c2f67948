-- One row per side of an audience, reached or held out, without who refused to be written to: what
-- its people bought from a day on.
with

sales as (

    select
        customer_key,
        count(*) filter (where is_order) as order_count,
        sum(net_revenue)::double as net_revenue
    from valid_sales
    where sold_on >= getvariable('started_on') and customer_key is not null
    group by customer_key

),

people as (

    select
        members.is_held_out,
        coalesce(sales.order_count, 0) as order_count,
        case when sales.customer_key is null then 0 else sales.net_revenue end as net_revenue
    from audience_members(getvariable('members')) as members
    left join sales
        on members.customer_key = sales.customer_key
    where not members.is_refusing

)

select
    is_held_out::boolean as is_held_out,
    count(*)::integer as person_count,
    (count(*) filter (where order_count > 0))::integer as buyer_count,
    sum(order_count)::integer as order_count,
    avg(net_revenue)::double as revenue_mean,
    coalesce(var_samp(net_revenue), 0)::double as revenue_variance
from people
group by is_held_out
order by is_held_out
