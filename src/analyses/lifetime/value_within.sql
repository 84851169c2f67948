-- One row per number of months and channel of the first order (null: of all together): what
-- a new customer brought within so long after the first order, over those whose months were
-- over when the data ended.
with

windows as (

    select unnest([1, 3, 6, 12, 24, 36]) as months

),

histories as (

    select
        windows.months,
        newcomers.customer_key,
        newcomers.channel,
        sum(sale_margins.net_revenue)::double as net_revenue,
        sum(sale_margins.margin) as margin,
        sum(sale_margins.net_revenue) filter (where sale_margins.is_cost_known)::double
            as costed_revenue
    from newcomers
    cross join scope_end
    cross join windows
    inner join sale_margins
        on
            newcomers.customer_key = sale_margins.customer_key
            and sale_margins.sold_on < newcomers.first_on + to_months(windows.months)
    where newcomers.first_on + to_months(windows.months) <= scope_end.ends_on + 1
    group by
        windows.months,
        newcomers.customer_key,
        newcomers.channel

)

select
    months::integer as months,
    case when grouping(channel) = 0 then channel end as channel,
    count(*)::integer as customer_count,
    avg(net_revenue)::double as mean_revenue,
    var_samp(net_revenue)::double as revenue_variance,
    median(net_revenue)::double as median_revenue,
    avg(margin)::double as mean_margin,
    var_samp(margin)::double as margin_variance,
    (sum(costed_revenue) / nullif(sum(net_revenue), 0))::double as costed_share
from histories
group by grouping sets ((months), (months, channel))
order by
    months,
    channel nulls first
