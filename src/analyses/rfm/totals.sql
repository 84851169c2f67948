-- One row: everybody in scope, and how many of them bought more than once.
select
    count(*)::integer as customer_count,
    count(*) filter (where order_count > 1)::integer as repeat_count,
    case when count(*) = 0 then 0 else sum(net_revenue) end::double as net_revenue
from rfm_members
