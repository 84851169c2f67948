-- One row per kind of people, by what they are judged by and how far they are in it: how many
-- there were 90, 180, 270 and 360 days before `as_of`, and the share who ordered in the 90 days
-- after. Somebody seen on several days is one person in the interval (Wilson, 95 %).
with

stands as (

    select
        gap_basis,
        stage,
        customer_key,
        coalesce(next_on <= as_of + 90, false) as has_returned
    from
        rhythms_on(
            list_transform(
                [90, 180, 270, 360],
                lambda days_back : (getvariable('as_of') - days_back)::date
            )
        )
    where stage <> 'unknown'

),

counted as (

    select
        gap_basis,
        stage,
        count(distinct customer_key) as person_count,
        count(*) as stand_count,
        count(*) filter (where has_returned) as returned_count,
        count(*) filter (where has_returned) / count(*) as share
    from stands
    group by
        gap_basis,
        stage

)

select
    gap_basis,
    stage,
    person_count::integer as person_count,
    stand_count::integer as stand_count,
    returned_count::integer as returned_count,
    (
        share + 1.920729 / person_count + 1.959964 * sqrt(
            share * (1 - share) / person_count + 0.960365 / (person_count * person_count)
        )
    ) / (1 + 3.841459 / person_count) as high
from counted
