-- One row per class of expected value, each about twice as high as the one below, empty ones
-- included; what is below a thousandth of the highest class is in the lowest.
with

steps as (

    select (step.factor * pow(10, decade.exponent))::double as clv_from
    from (values (1), (2), (5)) as step (factor)
    cross join (
        select unnest(range(-4, 10)) as exponent
    ) as decade

),

highest as (

    select max(steps.clv_from) as clv_from
    from steps
    where steps.clv_from <= (select max(valued_people.clv) from valued_people)

),

bounds as (

    select 0 as clv_from
    union all
    select steps.clv_from
    from steps
    cross join highest
    where steps.clv_from between highest.clv_from / 1000 and highest.clv_from

),

classes as (

    select
        clv_from,
        lead(clv_from) over (order by clv_from) as clv_until
    from bounds

)

select
    classes.clv_from::double as clv_from,
    classes.clv_until::double as clv_until,
    count(valued_people.customer_key)::integer as customer_count,
    coalesce(sum(valued_people.clv), 0)::double as clv
from classes
left join valued_people
    on
        valued_people.clv >= classes.clv_from
        and valued_people.clv < coalesce(classes.clv_until, 'infinity'::double)
group by
    classes.clv_from,
    classes.clv_until
having exists (
    select 1
    from valued_people
    where valued_people.clv is not null
)
order by classes.clv_from
