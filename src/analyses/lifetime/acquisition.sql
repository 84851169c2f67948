-- One row per period with a first order or marketing spend: people won, money spent. Of all
-- channels and whatever is filtered, since spend cannot be parted by the filters. Spend is
-- null before the first and after the last period that a file says anything about.
with

won as (

    select
        date_trunc(getvariable('period'), first_on) as cohort,
        count(*) as new_customer_count
    from valid_customers
    where first_on between getvariable('from_on') and getvariable('until_on')
    group by cohort

),

spent as (

    select
        date_trunc(getvariable('period'), day) as cohort,
        sum(amount) as spend
    from spend
    where day between getvariable('from_on') and getvariable('until_on')
    group by cohort

),

bounds as (

    select
        min(cohort) as first_cohort,
        max(cohort) as last_cohort
    from spent

),

periods as (

    select
        coalesce(won.cohort, spent.cohort) as cohort,
        coalesce(won.new_customer_count, 0) as new_customer_count,
        spent.spend
    from won
    full outer join spent
        on won.cohort = spent.cohort

)

select
    periods.cohort::date as cohort,
    coalesce(
        periods.cohort < date_trunc(getvariable('period'), scope_end.ends_on + 1),
        false
    ) as is_complete,
    periods.new_customer_count::integer as new_customer_count,
    case
        when periods.cohort between bounds.first_cohort and bounds.last_cohort
            then coalesce(periods.spend, 0)
    end::double as spend,
    case
        when periods.cohort between bounds.first_cohort and bounds.last_cohort
            then coalesce(periods.spend, 0) / nullif(periods.new_customer_count, 0)
    end::double as cost_per_customer
from periods
cross join bounds
cross join scope_end
order by periods.cohort
