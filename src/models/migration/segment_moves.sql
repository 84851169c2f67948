-- One row per person with a segment on `day_before` or on `day_after`: the one they were in
-- and the one they are in. `not_yet`: their first order came later; `outside`: no order in
-- the days before.
select
    coalesce(later.customer_key, earlier.customer_key) as customer_key,
    case
        when earlier.segment is not null then earlier.segment
        when valid_customers.first_on > day_before then 'not_yet'
        else 'outside'
    end as segment_before,
    coalesce(later.segment, 'outside') as segment_after,
    coalesce(later.order_count, earlier.order_count) as order_count,
    coalesce(later.net_revenue, earlier.net_revenue) as net_revenue,
    coalesce(day_after - later.recency_days, day_before - earlier.recency_days) as last_on
from segments_on([day_before], window_days) as earlier
full outer join segments_on([day_after], window_days) as later
    on earlier.customer_key = later.customer_key
left join valid_customers
    on coalesce(later.customer_key, earlier.customer_key) = valid_customers.customer_key
