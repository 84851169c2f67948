-- One row per step of time from the first chosen day to the last, without gaps; beside it what
-- the step at the same place of each compared period brought (null where that has no such step).
with

spans as (

    select
        'current' as span,
        getvariable('from_on') as from_on,
        getvariable('until_on') as until_on
    union all
    select
        'compared' as span,
        getvariable('compare_from_on') as from_on,
        getvariable('compare_until_on') as until_on
    where getvariable('compare_from_on') is not null
    union all
    select
        'year_before' as span,
        getvariable('year_from_on') as from_on,
        getvariable('year_until_on') as until_on
    where getvariable('year_from_on') is not null

),

days as (

    select
        span,
        unnest(
            generate_series(
                date_trunc(getvariable('grain'), from_on)::timestamp,
                until_on::timestamp,
                case getvariable('grain')
                    when 'day' then interval 1 day
                    when 'week' then interval 7 day
                    else interval 1 month
                end
            )
        )::date as starts_on
    from spans

),

steps as (

    select
        span,
        starts_on,
        row_number() over (
            partition by span
            order by starts_on
        ) as place
    from days

),

sold as (

    select
        spans.span,
        date_trunc(getvariable('grain'), sales.sold_on)::date as starts_on,
        money_sum(
            case when sales.order_number = 1 then sales.net_revenue end,
            sales.is_order,
            sales.charged
        ) as new_revenue,
        money_sum(
            case
                when sales.order_number > 1 or not sales.is_order then sales.net_revenue
            end,
            sales.is_order,
            sales.charged
        ) as returning_revenue,
        money_sum(
            case
                when sales.is_order and sales.customer_key is null then sales.net_revenue
            end,
            sales.is_order,
            sales.charged
        ) as guest_revenue,
        money_sum(sales.net_revenue, sales.is_order, sales.charged) as net_revenue,
        count(*) filter (where sales.is_order) as order_count,
        count(distinct sales.customer_key) filter (where sales.order_number = 1)
            as new_customer_count
    from spans
    inner join scope_sales as sales
        on sales.sold_on between spans.from_on and spans.until_on
    group by
        spans.span,
        date_trunc(getvariable('grain'), sales.sold_on)::date

),

summed as (

    select
        steps.span,
        steps.place,
        steps.starts_on,
        case when sold.span is null then 0 else sold.new_revenue end as new_revenue,
        case when sold.span is null then 0 else sold.returning_revenue end
            as returning_revenue,
        case when sold.span is null then 0 else sold.guest_revenue end as guest_revenue,
        case when sold.span is null then 0 else sold.net_revenue end as net_revenue,
        coalesce(sold.order_count, 0) as order_count,
        coalesce(sold.new_customer_count, 0) as new_customer_count
    from steps
    left join sold
        on
            steps.span = sold.span
            and steps.starts_on = sold.starts_on

)

select
    summed.starts_on,
    summed.new_revenue::double as new_revenue,
    summed.returning_revenue::double as returning_revenue,
    summed.guest_revenue::double as guest_revenue,
    summed.order_count::integer as order_count,
    summed.new_customer_count::integer as new_customer_count,
    compared.net_revenue::double as compared_revenue,
    compared.order_count::integer as compared_order_count,
    year_before.net_revenue::double as year_revenue,
    year_before.order_count::integer as year_order_count,
    (
        summed.starts_on >= getvariable('from_on')
        and case getvariable('grain')
            when 'day' then summed.starts_on
            when 'week' then summed.starts_on + 6
            else last_day(summed.starts_on)
        end <= getvariable('until_on')
    )::boolean as is_complete
from summed
left join summed as compared
    on
        summed.place = compared.place
        and compared.span = 'compared'
left join summed as year_before
    on
        summed.place = year_before.place
        and year_before.span = 'year_before'
where summed.span = 'current'
order by summed.starts_on
