-- One row: all that the checks looked at, and the money that findings are measured against.
select
    count(*)::integer as order_count,
    count(*) filter (where is_main_currency)::integer as main_currency_count,
    coalesce(sum(charged) filter (where is_main_currency), 0)::double as charged,
    min(ordered_at)::date as first_on,
    max(ordered_at)::date as last_on
from checked_orders
