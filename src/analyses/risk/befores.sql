-- One row per kind of bad experience: how many of the last order days of people who are
-- overdue had one, and how many of the order days that another order followed.
with

kinds as (

    select unnest(['late', 'rating', 'refund', 'ticket']) as kind

),

days as (

    select
        gaps.customer_key,
        gaps.sold_on,
        gaps.next_on is null as is_last
    from purchase_gaps as gaps
    inner join rhythms
        on gaps.customer_key = rhythms.customer_key
    where
        gaps.next_on is not null
        or rhythms.state in ('at_risk', 'lapsed')

),

-- Of complaints the files tell the bad side only: every order day could have had one.
all_days as (

    select
        is_last,
        count(*) as day_count
    from days
    group by is_last

),

told as (

    select
        experiences.kind,
        days.is_last,
        count(*) as told_count,
        count(*) filter (where experiences.is_bad) as bad_count
    from purchase_experiences as experiences
    inner join days
        on
            experiences.customer_key = days.customer_key
            and experiences.sold_on = days.sold_on
    group by
        experiences.kind,
        days.is_last

),

counted as (

    select
        kinds.kind,
        all_days.is_last,
        case
            when kinds.kind <> 'ticket' then coalesce(told.told_count, 0)
            when exists (select true from tickets) then all_days.day_count
            else 0
        end as day_count,
        coalesce(told.bad_count, 0) as bad_count
    from kinds
    cross join all_days
    left join told
        on
            kinds.kind = told.kind
            and all_days.is_last = told.is_last

)

select
    kind,
    coalesce(sum(day_count) filter (where is_last), 0)::integer as last_count,
    coalesce(sum(bad_count) filter (where is_last), 0)::integer as last_bad_count,
    coalesce(sum(day_count) filter (where not is_last), 0)::integer as followed_count,
    coalesce(sum(bad_count) filter (where not is_last), 0)::integer as followed_bad_count
from counted
group by kind
order by kind
