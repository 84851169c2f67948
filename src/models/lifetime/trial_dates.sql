-- One row: when the part that a model on trial may see ends, and how many days it then has
-- to foretell, a third of all but half a year at most.
select
    getvariable('as_of') - least(182, (getvariable('as_of') - min(sold_on)) // 3)::integer
        as calibration_until,
    least(182, (getvariable('as_of') - min(sold_on)) // 3)::integer as holdout_days
from purchase_days
