-- One row per file that first tells of an order: how many of them, their money and their days.
select
    file_id::integer as file_id,
    count(*)::integer as order_count,
    coalesce(sum(charged) filter (where is_main_currency), 0)::double as charged,
    min(ordered_at)::date as first_on,
    mode(currency order by currency)::varchar as currency
from checked_orders
group by file_id
order by file_id
