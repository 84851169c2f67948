-- One row per person in the filters: the days that usually pass between their orders, and
-- whether they are past them on `as_of`. Three days with orders or more make a rhythm of
-- one's own; everybody else is judged by the gaps of the whole shop.
with

own as (

    select
        customer_key,
        max(sold_on) as last_on,
        count(*) as purchase_count,
        median(next_on - sold_on) as median_gap
    from purchase_gaps
    group by customer_key

),

shop as (

    select
        median(next_on - sold_on) as median_gap,
        quantile_cont(next_on - sold_on, 0.8) as late_gap,
        quantile_cont(next_on - sold_on, 0.95) as last_gap
    from purchase_gaps
    where next_on is not null

),

-- How far single gaps stray from the usual one of the same person: two or three gaps do not
-- tell that of themselves, those of everybody together do.
straying as (

    select
        quantile_cont((gaps.next_on - gaps.sold_on) / own.median_gap, 0.8) as late_ratio,
        quantile_cont((gaps.next_on - gaps.sold_on) / own.median_gap, 0.95) as last_ratio
    from purchase_gaps as gaps
    inner join own
        on gaps.customer_key = own.customer_key
    where
        gaps.next_on is not null
        and own.purchase_count >= 3

),

judged as (

    select
        own.customer_key,
        own.last_on,
        own.purchase_count,
        getvariable('as_of') - own.last_on as days_since,
        own.purchase_count >= 3 as has_own_rhythm,
        case
            when own.purchase_count >= 3 then own.median_gap
            else shop.median_gap
        end as typical_gap,
        ceil(
            case
                when own.purchase_count >= 3 then own.median_gap * straying.late_ratio
                else shop.late_gap
            end
        ) as overdue_after,
        ceil(
            case
                when own.purchase_count >= 3 then own.median_gap * straying.last_ratio
                else shop.last_gap
            end
        ) as lapsed_after
    from own
    cross join shop
    cross join straying
    where
        getvariable('filter_segment') is null
        or own.customer_key in (
            select segment_members.customer_key
            from segment_members
            where is_chosen('filter_segment', segment_members.segment)
        )

)

select
    judged.customer_key,
    judged.last_on,
    judged.purchase_count::integer as purchase_count,
    judged.days_since::integer as days_since,
    case when judged.has_own_rhythm then 'own' else 'shop' end as gap_basis,
    judged.typical_gap::double as typical_gap,
    judged.overdue_after::integer as overdue_after,
    (judged.days_since / judged.typical_gap)::double as overdue_ratio,
    case
        when judged.days_since > judged.lapsed_after then 'lapsed'
        when judged.days_since > judged.overdue_after then 'at_risk'
        else 'in_rhythm'
    end as state,
    coalesce(
        judged.days_since > judged.overdue_after
        and last_import.known_until between judged.last_on
        and judged.last_on + judged.overdue_after::integer
        and judged.customer_key not in (
            select customer_changes.customer_key
            from customer_changes
            where customer_changes.is_new
        ),
        false
    ) as is_newly_overdue
from judged
cross join last_import
