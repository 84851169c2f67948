-- One row per cohort and number of whole periods since the first order, zeros included.
-- A cohort is the period of a person's first order, or what that order was (its
-- product, channel ...). In the latter people of many periods meet: they leave the
-- cells of periods that are not over.
with

members as (

    select
        newcomers.customer_key,
        date_trunc(getvariable('period'), newcomers.first_on) as first_period,
        date_trunc(getvariable('period'), newcomers.second_on) as repeat_period,
        date_diff(
            getvariable('period'),
            first_period,
            date_trunc(getvariable('period'), scope_end.ends_on)
        ) as last_index,
        date_diff(
            getvariable('period'),
            first_period,
            date_trunc(getvariable('period'), scope_end.ends_on + 1)
        ) as open_index,
        case
            when getvariable('by') = 'period' then last_index + 1
            else open_index
        end as leaving_index,
        case getvariable('by')
            when 'period' then first_period::varchar
            when 'product' then newcomers.product
            when 'category' then newcomers.category
            when 'channel' then newcomers.channel
            when 'coupon' then newcomers.coupon
            when 'country' then newcomers.country
            when 'region' then newcomers.region
        end as cohort,
        case getvariable('by')
            when 'product' then newcomers.product_name
            else cohort
        end as cohort_name
    from newcomers
    cross join scope_end

),

-- Of thousands of products only the 200 that won most people are kept; periods always
-- all.
cohorts as (

    select
        cohort,
        min(cohort_name) as cohort_name,
        count(*) as member_count,
        max(last_index) as last_index,
        max(open_index) as open_index
    from members
    group by cohort
    order by member_count desc, cohort
    limit case when getvariable('by') = 'period' then 1000000 else 200 end

),

spine as (

    select
        *,
        unnest(range(last_index + 1)) as period_index
    from cohorts

),

-- What refund rates are of: every paid order, those refunded in full as well.
told as (

    select
        customer_key,
        sold_on,
        is_order,
        net_revenue,
        refund,
        null as paid_charged,
        null as paid_refund
    from scope_sales
    union all
    select
        customer_key,
        sold_on,
        false as is_order,
        0 as net_revenue,
        0 as refund,
        charged as paid_charged,
        refund as paid_refund
    from scope_paid_sales
    where tells_refunds and charged is not null

),

person_periods as (

    select
        told.customer_key,
        date_trunc(getvariable('period'), told.sold_on) as active_period,
        count(*) filter (where told.is_order) as order_count,
        sum(told.net_revenue) as net_revenue,
        sum(told.refund) as refund,
        sum(told.paid_charged) as paid_charged,
        sum(told.paid_refund) as paid_refund
    from told
    cross join scope_end
    where
        told.customer_key is not null
        and told.sold_on <= scope_end.ends_on
    group by told.customer_key, active_period

),

-- One row per cohort, period since, and period in which these people leave it.
activities as (

    select
        members.cohort,
        date_diff(
            getvariable('period'),
            members.first_period,
            person_periods.active_period
        ) as period_index,
        members.leaving_index,
        count(*) filter (where person_periods.order_count > 0) as customer_count,
        count(*) filter (where person_periods.active_period = members.repeat_period)
            as repeater_count,
        sum(person_periods.order_count) as order_count,
        sum(person_periods.net_revenue) as net_revenue,
        sum(person_periods.refund) as refund,
        sum(person_periods.paid_charged) as paid_charged,
        sum(person_periods.paid_refund) as paid_refund
    from person_periods
    inner join members
        on
            person_periods.customer_key = members.customer_key
            and person_periods.active_period >= members.first_period
    group by members.cohort, period_index, members.leaving_index
    having period_index < members.leaving_index

),

-- What adds up is added when it happens and taken away again when its people leave.
changes as (

    select
        activities.cohort,
        case
            when turns.turn = 1 then activities.period_index
            else activities.leaving_index
        end as changed_index,
        sum(activities.customer_count) filter (where turns.turn = 1) as customer_count,
        sum(activities.order_count) filter (where turns.turn = 1) as order_count,
        sum(activities.net_revenue) filter (where turns.turn = 1) as net_revenue,
        sum(activities.refund) filter (where turns.turn = 1) as refund,
        sum(activities.paid_charged) filter (where turns.turn = 1) as paid_charged,
        sum(activities.paid_refund) filter (where turns.turn = 1) as paid_refund,
        sum(turns.turn * activities.customer_count)
            filter (where activities.period_index = 0) as cohort_size,
        sum(turns.turn * activities.net_revenue)
            filter (where activities.period_index = 0) as first_net_revenue,
        sum(turns.turn * activities.repeater_count) as repeat_count,
        sum(turns.turn * activities.order_count) as cumulative_order_count,
        sum(turns.turn * activities.net_revenue) as cumulative_net_revenue
    from activities
    cross join (values (1), (-1)) as turns (turn)
    group by activities.cohort, changed_index

)

select
    spine.cohort,
    spine.period_index::integer as period_index,
    coalesce(sum(changes.cohort_size) over so_far, 0)::integer as cohort_size,
    coalesce(changes.customer_count, 0)::integer as customer_count,
    coalesce(changes.net_revenue, 0)::double as net_revenue,
    spine.period_index < spine.open_index as is_complete,
    spine.cohort_name,
    spine.member_count::integer as member_count,
    coalesce(sum(changes.repeat_count) over so_far, 0)::integer as repeat_count,
    coalesce(changes.order_count, 0)::integer as order_count,
    coalesce(changes.refund, 0)::double as refund,
    coalesce(sum(changes.cumulative_order_count) over so_far, 0)::integer
        as cumulative_order_count,
    coalesce(sum(changes.cumulative_net_revenue) over so_far, 0)::double
        as cumulative_net_revenue,
    coalesce(sum(changes.first_net_revenue) over so_far, 0)::double as first_net_revenue,
    changes.paid_charged::double as paid_charged,
    changes.paid_refund::double as paid_refund
from spine
left join changes
    on
        spine.cohort = changes.cohort
        and spine.period_index = changes.changed_index
window so_far as (partition by spine.cohort order by spine.period_index)
order by
    spine.cohort,
    spine.period_index
