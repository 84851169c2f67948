-- One row per day, channel and campaign that money was spent on.
select
    row_number() over (
        order by
            file_id,
            source_row
    )::integer as spend_key,
    shop,
    day::date as day,
    coalesce(channel, platform_channel(platform)) as channel,
    campaign,
    amount::decimal(18, 4) as amount,
    file_id,
    source_row
from spend_rows
order by spend_key
