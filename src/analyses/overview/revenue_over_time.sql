-- One row per period from the first chosen day to the last, without gaps.
with

steps as (

    select unnest(
        generate_series(
            date_trunc(getvariable('grain'), getvariable('from_on'))::timestamp,
            getvariable('until_on')::timestamp,
            case getvariable('grain')
                when 'day' then interval 1 day
                when 'week' then interval 7 day
                else interval 1 month
            end
        )
    )::date as starts_on

),

sold as (

    select
        date_trunc(getvariable('grain'), sold_on)::date as starts_on,
        money_sum(case when order_number = 1 then net_revenue end, is_order, charged)
            as new_revenue,
        money_sum(
            case when order_number > 1 or not is_order then net_revenue end, is_order, charged
        ) as returning_revenue,
        money_sum(
            case when is_order and customer_key is null then net_revenue end, is_order, charged
        ) as guest_revenue,
        count(*) filter (where is_order) as order_count,
        count(distinct customer_key) filter (where order_number = 1) as new_customer_count
    from scope_sales
    where sold_on between getvariable('from_on') and getvariable('until_on')
    group by date_trunc(getvariable('grain'), sold_on)::date

)

select
    steps.starts_on,
    case when sold.starts_on is null then 0 else sold.new_revenue end::double
        as new_revenue,
    case when sold.starts_on is null then 0 else sold.returning_revenue end::double
        as returning_revenue,
    case when sold.starts_on is null then 0 else sold.guest_revenue end::double
        as guest_revenue,
    coalesce(sold.order_count, 0)::integer as order_count,
    coalesce(sold.new_customer_count, 0)::integer as new_customer_count,
    (
        steps.starts_on >= getvariable('from_on')
        and case getvariable('grain')
            when 'day' then steps.starts_on
            when 'week' then steps.starts_on + 6
            else last_day(steps.starts_on)
        end <= getvariable('until_on')
    )::boolean as is_complete
from steps
left join sold
    on steps.starts_on = sold.starts_on
order by steps.starts_on
