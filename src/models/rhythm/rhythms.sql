-- One row per person in the filters: the days that usually pass before people like them order
-- again, and whether they are past them on `as_of`. Unknown is who nobody is like.
select
    rhythms.customer_key,
    rhythms.last_on,
    rhythms.purchase_count,
    rhythms.days_since,
    rhythms.gap_basis,
    rhythms.typical_gap,
    rhythms.opens_after,
    rhythms.overdue_after,
    rhythms.lapsed_after,
    rhythms.days_since / rhythms.typical_gap as overdue_ratio,
    rhythms.stage,
    case rhythms.stage
        when 'open' then 'in_rhythm'
        when 'gone' then 'lapsed'
        else rhythms.stage
    end as state,
    coalesce(
        rhythms.days_since > rhythms.overdue_after
        and last_import.known_until between rhythms.last_on
        and rhythms.last_on + rhythms.overdue_after
        and rhythms.customer_key not in (
            select customer_changes.customer_key
            from customer_changes
            where customer_changes.is_new
        ),
        false
    ) as is_newly_overdue
from rhythms_on([getvariable('as_of')]) as rhythms
cross join last_import
where
    getvariable('filter_segment') is null
    or rhythms.customer_key in (
        select segment_members.customer_key
        from segment_members
        where is_chosen('filter_segment', segment_members.segment)
    )
