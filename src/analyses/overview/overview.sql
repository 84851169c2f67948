-- One row per period asked about: the chosen one, and those it is compared with. Money is null
-- where no order has an amount, people where no order names a buyer. Beside the people of each
-- period stands who ever bought twice, whatever the period.
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
    union all
    select
        'year_before' as span,
        getvariable('year_from_on') as from_on,
        getvariable('year_until_on') as until_on
    where getvariable('year_from_on') is not null

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
        count(*) filter (where is_order) as order_count,
        count(distinct sold_on) filter (where is_order) as day_count,
        count(charged) filter (where is_order) as priced_count,
        sum(net_revenue) as net_revenue
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
        count(*) filter (where not is_new) as returning_customer_count,
        count(*) filter (where order_count >= 2) as repeat_customer_count,
        count(*) filter (where order_count >= 2 and day_count = 1) as same_day_customer_count,
        sum(net_revenue) filter (where priced_count > 0)
        / nullif(count(*) filter (where priced_count > 0), 0) as spend_per_customer
    from people
    group by span

),

summed as (

    select
        span,
        count(*) filter (where is_order) as order_count,
        count(*) filter (where is_order and charged is null) as unpriced_order_count,
        count(*) filter (where is_order and customer_key is null) as guest_order_count,
        money_sum(net_revenue, is_order, charged) as net_revenue,
        money_sum(
            case when customer_key is null then net_revenue end, is_order, charged
        ) as guest_net_revenue,
        money_sum(
            case when customer_key is not null and order_number = 1 then net_revenue end,
            is_order,
            charged
        ) as first_order_revenue,
        money_sum(
            case when order_number > 1 then net_revenue end, is_order, charged
        ) as repeat_revenue,
        money_sum(charged, is_order, charged) as charged,
        money_sum(refund, is_order, charged) as refund,
        money_sum(discount, is_order, charged) as discount,
        sum(net_revenue) / nullif(count(charged) filter (where is_order), 0)
            as average_order_value
    from sold
    group by span

),

paid as (

    select
        periods.span,
        count(*) filter (where scope_paid_sales.is_order) as paid_order_count,
        count(*) filter (where scope_paid_sales.is_order and scope_paid_sales.tells_refunds)
            as refund_told_count,
        count(*) filter (where scope_paid_sales.is_order and scope_paid_sales.is_refunded)
            as refunded_order_count,
        refund_rate(
            scope_paid_sales.refund,
            scope_paid_sales.charged,
            scope_paid_sales.tells_refunds
        ) as refund_rate,
        refunded_order_rate(
            scope_paid_sales.is_order,
            scope_paid_sales.is_refunded,
            scope_paid_sales.tells_refunds
        ) as refunded_order_rate
    from periods
    inner join scope_paid_sales
        on scope_paid_sales.sold_on between periods.from_on and periods.until_on
    group by periods.span

),

buyers as (

    select
        customer_key,
        count(*) as order_count,
        count(distinct sold_on) as day_count
    from scope_sales
    where
        is_order
        and customer_key is not null
        and sold_on <= getvariable('as_of')
    group by customer_key

),

ever as (

    select
        count(*) as customer_count,
        count(*) filter (where order_count >= 2) as repeat_count,
        count(*) filter (where order_count >= 2 and day_count = 1) as same_day_count
    from buyers

),

-- Where orders are there and none names a buyer, nobody knows how many people bought.
known as (

    select
        periods.span,
        case
            when
                coalesce(summed.order_count, 0) = 0
                or summed.guest_order_count < summed.order_count
                then 0
        end as nobody
    from periods
    left join summed
        on periods.span = summed.span

)

select
    periods.span,
    coalesce(summed.order_count, 0)::integer as order_count,
    coalesce(summed.unpriced_order_count, 0)::integer as unpriced_order_count,
    coalesce(counted_people.customer_count, known.nobody)::integer as customer_count,
    coalesce(counted_people.new_customer_count, known.nobody)::integer as new_customer_count,
    coalesce(counted_people.returning_customer_count, known.nobody)::integer
        as returning_customer_count,
    coalesce(counted_people.repeat_customer_count, known.nobody)::integer
        as repeat_customer_count,
    coalesce(counted_people.same_day_customer_count, known.nobody)::integer
        as same_day_customer_count,
    coalesce(summed.guest_order_count, 0)::integer as guest_order_count,
    coalesce(paid.paid_order_count, 0)::integer as paid_order_count,
    coalesce(paid.refund_told_count, 0)::integer as refund_told_count,
    coalesce(paid.refunded_order_count, 0)::integer as refunded_order_count,
    case when summed.span is null then 0 else summed.net_revenue end::double as net_revenue,
    case when summed.span is null then 0 else summed.guest_net_revenue end::double
        as guest_net_revenue,
    case when summed.span is null then 0 else summed.first_order_revenue end::double
        as first_order_revenue,
    case when summed.span is null then 0 else summed.repeat_revenue end::double
        as repeat_revenue,
    case when summed.span is null then 0 else summed.charged end::double as charged,
    case when summed.span is null then 0 else summed.refund end::double as refund,
    case when summed.span is null then 0 else summed.discount end::double as discount,
    summed.average_order_value::double as average_order_value,
    counted_people.spend_per_customer::double as spend_per_customer,
    (counted_people.returning_customer_count / nullif(counted_people.customer_count, 0))::double
        as returning_share,
    ever.customer_count::integer as ever_customer_count,
    ever.repeat_count::integer as ever_repeat_count,
    ever.same_day_count::integer as ever_same_day_count,
    (ever.repeat_count / nullif(ever.customer_count, 0))::double as repeat_rate,
    paid.refund_rate::double as refund_rate,
    paid.refunded_order_rate::double as refunded_order_rate
from periods
inner join known
    on periods.span = known.span
cross join ever
left join summed
    on periods.span = summed.span
left join counted_people
    on periods.span = counted_people.span
left join paid
    on periods.span = paid.span
order by list_position(['current', 'compared', 'year_before'], periods.span)
