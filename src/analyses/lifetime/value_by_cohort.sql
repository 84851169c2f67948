-- One row per period of first orders and number of whole periods since, zeros included:
-- what these people brought then, and by then altogether.
with

members as (

    select
        customer_key,
        date_trunc(getvariable('period'), first_on) as cohort
    from newcomers

),

cohorts as (

    select
        members.cohort,
        count(*) as member_count,
        date_diff(
            getvariable('period'),
            members.cohort,
            date_trunc(getvariable('period'), any_value(scope_end.ends_on))
        ) as last_index,
        date_diff(
            getvariable('period'),
            members.cohort,
            date_trunc(getvariable('period'), any_value(scope_end.ends_on) + 1)
        ) as open_index
    from members
    cross join scope_end
    group by members.cohort

),

spine as (

    select
        *,
        unnest(range(last_index + 1)) as period_index
    from cohorts

),

activities as (

    select
        members.cohort,
        date_diff(
            getvariable('period'),
            members.cohort,
            date_trunc(getvariable('period'), sale_margins.sold_on)
        ) as period_index,
        sum(sale_margins.net_revenue) as net_revenue,
        sum(sale_margins.margin) as margin
    from members
    inner join sale_margins
        on members.customer_key = sale_margins.customer_key
    cross join scope_end
    where sale_margins.sold_on <= scope_end.ends_on
    group by
        members.cohort,
        period_index

),

margin_facts as (

    select count(margin) > 0 as has_margin
    from sale_margins

)

select
    spine.cohort::date as cohort,
    spine.period_index::integer as period_index,
    spine.member_count::integer as customer_count,
    spine.period_index < spine.open_index as is_complete,
    coalesce(activities.net_revenue, 0)::double as net_revenue,
    coalesce(sum(activities.net_revenue) over so_far, 0)::double
        as cumulative_net_revenue,
    case
        when margin_facts.has_margin then coalesce(sum(activities.margin) over so_far, 0)
    end::double as cumulative_margin
from spine
cross join margin_facts
left join activities
    on
        spine.cohort = activities.cohort
        and spine.period_index = activities.period_index
window so_far as (partition by spine.cohort order by spine.period_index)
order by
    spine.cohort,
    spine.period_index
