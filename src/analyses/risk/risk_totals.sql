-- One row per state of people and what they are judged by: how many they are, how many of those to
-- write to had a bad experience before, and how many were not overdue before the last import.
with

troubled as (

    select distinct
        purchase_experiences.customer_key
    from purchase_experiences
    inner join rhythms
        on
            purchase_experiences.customer_key = rhythms.customer_key
            and purchase_experiences.sold_on = rhythms.last_on
    where purchase_experiences.is_bad

)

select
    rhythms.state,
    rhythms.gap_basis,
    count(*)::integer as customer_count,
    (
        count(troubled.customer_key) filter (
            where rhythms.purpose = 'write' and not rhythms.is_refusing
        )
    )::integer as troubled_count,
    (
        count(troubled.customer_key) filter (
            where rhythms.purpose = 'write' and rhythms.is_refusing
        )
    )::integer as troubled_refusing_count,
    (
        count(troubled.customer_key) filter (
            where rhythms.purpose = 'write' and rhythms.is_consent_unknown
        )
    )::integer as troubled_unsaid_count,
    (count(*) filter (where rhythms.is_newly_overdue))::integer as newly_overdue_count,
    median(rhythms.typical_gap)::double as typical_gap,
    median(rhythms.overdue_after)::double as overdue_after
from advised_people as rhythms
left join troubled
    on rhythms.customer_key = troubled.customer_key
group by
    rhythms.state,
    rhythms.gap_basis
order by
    rhythms.state,
    rhythms.gap_basis
