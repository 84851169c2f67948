-- One row: the days of the trial, null without purchases.
select
    calibration_until,
    holdout_days
from trial_dates
