-- One row per period asked about: the chosen one, and the one it is compared with.
with

periods as (

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

),

sold as (

    select
        periods.span,
        scope_sales.*,
        scope_sales.customer_key is not null
        and scope_sales.first_on >= periods.from_on as is_new_person
    from periods
    inner join scope_sales
        on scope_sales.sold_on between periods.from_on and periods.until_on

),

people as (

    select
        span,
        customer_key,
        bool_or(is_new_person) as is_new,
        count(*) filter (where is_order) as order_count
    from sold
    where customer_key is not null
    group by
        span,
        customer_key
    having count(*) filter (where is_order) > 0

),

counted_people as (

    select
        span,
        count(*) as customer_count,
        count(*) filter (where is_new) as new_customer_count,
        count(*) filter (where order_count >= 2) as repeat_customer_count
    from people
    group by span

),

summed as (

    select
        span,
        count(*) filter (where is_order) as order_count,
        count(*) filter (where is_order and customer_key is null) as guest_order_count,
        count(*) filter (where is_order and refund > 0) as refunded_order_count,
        sum(net_revenue) as net_revenue,
        sum(net_revenue) filter (where customer_key is null) as guest_net_revenue,
        sum(net_revenue) filter (where customer_key is not null and order_number = 1)
            as first_order_revenue,
        sum(net_revenue) filter (where order_number > 1) as repeat_revenue,
        sum(charged) as charged,
        sum(refund) as refund,
        sum(discount) as discount
    from sold
    group by span

)

select
    periods.span,
    coalesce(summed.order_count, 0)::integer as order_count,
    coalesce(counted_people.customer_count, 0)::integer as customer_count,
    coalesce(counted_people.new_customer_count, 0)::integer as new_customer_count,
    (
        coalesce(counted_people.customer_count, 0)
        - coalesce(counted_people.new_customer_count, 0)
    )::integer as returning_customer_count,
    coalesce(counted_people.repeat_customer_count, 0)::integer as repeat_customer_count,
    coalesce(summed.guest_order_count, 0)::integer as guest_order_count,
    coalesce(summed.refunded_order_count, 0)::integer as refunded_order_count,
    coalesce(summed.net_revenue, 0)::double as net_revenue,
    coalesce(summed.guest_net_revenue, 0)::double as guest_net_revenue,
    coalesce(summed.first_order_revenue, 0)::double as first_order_revenue,
    coalesce(summed.repeat_revenue, 0)::double as repeat_revenue,
    coalesce(summed.charged, 0)::double as charged,
    coalesce(summed.refund, 0)::double as refund,
    coalesce(summed.discount, 0)::double as discount,
    (summed.net_revenue / nullif(summed.order_count, 0))::double as average_order_value,
    (counted_people.repeat_customer_count / nullif(counted_people.customer_count, 0))::double
        as repeat_rate,
    (summed.refund / nullif(summed.net_revenue + summed.refund, 0))::double as refund_rate
from periods
left join summed
    on periods.span = summed.span
left join counted_people
    on periods.span = counted_people.span
order by periods.span desc
