-- One row per person with scores who is in the segments asked about.
select *
from rfm_scores
where
    getvariable('filter_segment') is null
    or list_contains(getvariable('filter_segment'), segment)
