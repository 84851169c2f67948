-- One row per order whose row has no number in its file: the import gave it one.
select
    'no_number'::varchar as kind,
    (row_number() over (
        order by
            charged desc,
            order_key
    ))::integer as position,
    false::boolean as is_context,
    order_key::integer as order_key,
    shop::varchar as shop,
    platform::varchar as platform,
    order_id::varchar as order_id,
    charged::double as order_charged,
    strftime(ordered_at, '%Y-%m-%d %H:%M')::varchar as ordered_at,
    charged::double as charged,
    greatest(charged, 0)::double as at_stake,
    file_id::integer as file_id,
    source_row::integer as source_row
from checked_orders
where is_main_currency and regexp_full_match(order_id, 'row [0-9a-f]+(-[0-9]+)?')
order by position
