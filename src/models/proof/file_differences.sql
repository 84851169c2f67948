-- One row per order or refund of a file that the canonical tables hold otherwise than the file
-- tells, or not at all, with the reason where it is known.
with

told as (

    select
        compared_orders.*,
        unnest([
            {'what': 'amount', 'in_file': amount, 'in_orders': charged},
            {'what': 'lines', 'in_file': lines, 'in_orders': order_lines_net},
            {'what': 'refund', 'in_file': refund, 'in_orders': order_refund}
        ], recursive := true)
    from compared_orders
    where
        order_key is null
        or is_another
        or abs(amount - charged) > 0.005
        or abs(lines - order_lines_net) > 0.005
        or refund - order_refund > 0.005

),

differing as (

    select
        stated_orders.*,
        told.is_another,
        told.what,
        told.in_file,
        coalesce(told.in_orders, 0) as held,
        told.what = 'amount' and stated_orders.total is null as is_summed
    from told
    inner join stated_orders
        on told.file_id = stated_orders.file_id and told.source_row = stated_orders.source_row
    where
        in_file is not null
        and case
            when told.order_key is null or is_another then what = 'amount'
            when what = 'refund' then in_file - in_orders > 0.005
            else abs(in_file - coalesce(in_orders, 0)) > 0.005
        end

),

-- Of all other files that tell of the same, the one that is believed most: a total before a sum of
-- lines, then the newest.
believed as (

    select
        differing.file_id,
        differing.order_key,
        differing.what,
        min([
            (differing.what = 'amount' and others.total is null)::integer,
            others.file_rank,
            others.file_id
        ]) as rank_and_file
    from differing
    inner join stated_orders as others
        on
            differing.order_key = others.order_key
            and differing.file_id <> others.file_id
            and case differing.what
                when 'amount' then others.amount is not null
                when 'lines' then others.lines is not null
                else true
            end
    group by
        differing.file_id,
        differing.order_key,
        differing.what

),

of_orders as (

    select
        differing.*,
        believed.rank_and_file[3] as other_file_id,
        case
            when differing.order_key is null then 'no-date'
            when differing.is_another then 'other-order'
            -- What one file sums up, another completes: shipping, a discount, the total itself.
            when differing.is_summed and believed.rank_and_file is not null then 'order-report'
            when believed.rank_and_file[:2] < [0, differing.file_rank]
                then
                    case
                        when believed.rank_and_file[2] // 1000 < differing.file_rank // 1000
                            then 'order-report'
                        else 'newer-file'
                    end
            when differing.is_twice then 'rows-differ'
            else 'unknown'
        end as reason
    from differing
    left join believed
        on
            differing.file_id = believed.file_id
            and differing.order_key = believed.order_key
            and differing.what = believed.what

),

-- Orders that are there and count nothing, because no file says what they came to, or because
-- amounts in another currency do not add up.
uncounted as (

    select
        stated_orders.*,
        'amount' as what,
        coalesce(compared_orders.amount, 0) as in_file,
        compared_orders.charged as held,
        case when is_other_currency then 'other-currency' else 'no-amount' end as reason
    from compared_orders
    inner join stated_orders
        on
            compared_orders.file_id = stated_orders.file_id
            and compared_orders.source_row = stated_orders.source_row
    where
        compared_orders.order_key is not null
        and not is_another
        and (
            is_other_currency
            or (
                compared_orders.amount is null
                and stated_orders.kept_total is null
                and compared_orders.charged = 0
            )
        )

),

-- What lists of refunds tell of orders that they do not list; one row may be of several products.
listed_refunds as (

    select
        told_refunds.*,
        bool_or(refunds.refund_key is not null) as is_held,
        coalesce(
            bool_or(refunds.order_key is not null or refunds.refunded_at is not null),
            true
        ) as is_counted
    from told_refunds
    left join refunds
        on
            told_refunds.file_id = refunds.file_id
            and told_refunds.source_row = refunds.source_row
    anti join stated_orders
        on
            told_refunds.file_id = stated_orders.file_id
            and told_refunds.order_id = stated_orders.order_id
    where told_refunds.amount > 0
    group by all

),

-- A refund that was dropped must stand in the orders by another row, of its order or its amount.
dropped_refunds as (

    select
        listed_refunds.file_id,
        listed_refunds.shop,
        listed_refunds.platform,
        listed_refunds.order_id,
        min(listed_refunds.source_row) as source_row,
        sum(listed_refunds.amount) as in_file
    from listed_refunds
    where not listed_refunds.is_held
    group by
        listed_refunds.file_id,
        listed_refunds.shop,
        listed_refunds.platform,
        listed_refunds.order_id

),

lost_refunds as (

    select
        dropped_refunds.*,
        'refund' as what,
        'unknown' as reason,
        coalesce(sum(others.amount), 0) as held
    from dropped_refunds
    left join told_refunds as others
        on
            dropped_refunds.shop = others.shop
            and dropped_refunds.platform = others.platform
            and dropped_refunds.order_id is not distinct from others.order_id
            and dropped_refunds.file_id <> others.file_id
            and (others.order_id is not null or others.amount = dropped_refunds.in_file)
            and exists (
                select 1
                from refunds
                where
                    refunds.file_id = others.file_id
                    and refunds.source_row = others.source_row
            )
    group by all
    having in_file - held > 0.005

),

-- Money given back that is neither of an order nor of some day counts nowhere.
undated_refunds as (

    select
        file_id,
        shop,
        platform,
        order_id,
        source_row,
        'refund' as what,
        'no-day' as reason,
        amount as in_file,
        0 as held
    from listed_refunds
    where is_held and not is_counted

),

everything as (

    select * from of_orders
    union all by name
    select * from uncounted
    union all by name
    select * from lost_refunds
    union all by name
    select * from undated_refunds

)

select
    row_number() over (
        order by file_id, what, abs(in_file - coalesce(held, 0)) desc, order_id, source_row
    )::integer as difference_key,
    file_id,
    shop,
    platform,
    order_id,
    order_key,
    source_row,
    what,
    reason,
    reason in ('no-date', 'order-report', 'newer-file', 'no-amount', 'other-currency')
        as is_explained,
    case when reason in ('order-report', 'newer-file', 'other-order') then other_file_id end
        as other_file_id,
    in_file::decimal(18, 4) as in_file,
    coalesce(held, 0)::decimal(18, 4) as in_orders
from everything
order by difference_key
