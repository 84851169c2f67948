-- One row per person known when the trial begins: their history up to then, their repeat
-- purchases in as many days before as are to be foretold, and what came.
select
    purchase_days.customer_key,
    (count(*) filter (where purchase_days.sold_on <= trial_dates.calibration_until) - 1)::integer
        as repeat_count,
    (
        max(purchase_days.sold_on)
            filter (where purchase_days.sold_on <= trial_dates.calibration_until)
        - min(purchase_days.sold_on)
    )::integer as recency_days,
    (any_value(trial_dates.calibration_until) - min(purchase_days.sold_on))::integer as age_days,
    count(*) filter (
        where
            purchase_days.repeat_number > 0
            and purchase_days.sold_on <= trial_dates.calibration_until
            and purchase_days.sold_on
            > trial_dates.calibration_until - trial_dates.holdout_days
    )::integer as before_count,
    count(*) filter (
        where purchase_days.sold_on > trial_dates.calibration_until
    )::integer as holdout_count
from purchase_days
cross join trial_dates
group by purchase_days.customer_key
having min(purchase_days.sold_on) <= any_value(trial_dates.calibration_until)
