-- One row per person behind a cell of the cohort table: all of the cohort, those who
-- ordered in the period, or those who had ordered again by its end. Without a period: all
-- of the cohort, or those who ordered once and never again.
with

members as (

    select
        newcomers.*,
        date_trunc(getvariable('period'), newcomers.first_on) as first_period,
        case getvariable('by')
            when 'period' then first_period::varchar
            when 'product' then newcomers.product
            when 'category' then newcomers.category
            when 'channel' then newcomers.channel
            when 'coupon' then newcomers.coupon
            when 'country' then newcomers.country
            when 'region' then newcomers.region
        end as cohort,
        date_diff(
            getvariable('period'),
            first_period,
            date_trunc(getvariable('period'), scope_end.ends_on + 1)
        ) as open_index
    from newcomers
    cross join scope_end
    where cohort = getvariable('cohort')

),

active as (

    select distinct members.customer_key
    from members
    inner join scope_sales
        on members.customer_key = scope_sales.customer_key
    cross join scope_end
    where
        scope_sales.is_order
        and scope_sales.sold_on <= scope_end.ends_on
        and date_diff(
            getvariable('period'),
            members.first_period,
            date_trunc(getvariable('period'), scope_sales.sold_on)
        ) = getvariable('period_index')

)

select
    members.customer_key::integer as customer_key,
    customers.display_name,
    customers.email,
    customers.phone,
    members.first_on::date as first_order_on,
    members.last_on::date as last_order_on,
    members.order_count::integer as order_count,
    members.net_revenue::double as net_revenue
from members
left join customers
    on members.customer_key = customers.customer_key
left join active
    on members.customer_key = active.customer_key
where
    (
        getvariable('by') = 'period'
        or getvariable('period_index') is null
        or getvariable('period_index') < members.open_index
    )
    and case getvariable('who')
        when 'active' then active.customer_key is not null
        when 'once' then members.second_on is null
        when 'repeat' then
            date_diff(
                getvariable('period'),
                members.first_period,
                date_trunc(getvariable('period'), members.second_on)
            ) <= getvariable('period_index')
        else true
    end
order by
    members.net_revenue desc,
    members.customer_key
