-- One row per kind of experience and outcome: how many people had it first, and how many of them
-- ordered in the 90 days after.
select
    experience,
    outcome,
    count(*)::integer as customer_count,
    (count(*) filter (where has_returned))::integer as repeat_count,
    avg(has_returned::integer)::double as repeat_rate
from first_experiences
group by
    experience,
    outcome
order by
    case experience when 'delivery' then 1 when 'rating' then 2 else 3 end,
    case
        when outcome in ('on_time', 'high', 'not_refunded') then 1
        when outcome = 'middle' then 2
        else 3
    end
