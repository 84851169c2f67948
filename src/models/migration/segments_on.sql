-- One row per day and person of `all_segments_on` who is in the segments asked about now.
select scored.*
from all_segments_on(asked_days, window_days) as scored
where
    getvariable('filter_segment') is null
    or scored.customer_key in (
        select segment_members.customer_key
        from segment_members
        where is_chosen('filter_segment', segment_members.segment)
    )
