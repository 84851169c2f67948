-- One row per segment of 90 days earlier and segment of today: how many people went
-- that way, and how many of them ordered in between. `outside`: no order then, or none in
-- the history looked at.
select
    coalesce(earlier.segment, 'outside') as segment_before,
    coalesce(rfm_scores.segment, 'outside') as segment_now,
    count(*)::integer as customer_count,
    count(*) filter (
        where getvariable('as_of') - rfm_scores.recency_days
            > getvariable('as_of') - 90
    )::integer as returned_count
from rfm_scores_earlier as earlier
full outer join rfm_scores
    on earlier.customer_key = rfm_scores.customer_key
group by segment_before, segment_now
order by segment_before, segment_now
