-- One row per order or refund of a file that the canonical tables hold otherwise than the file
-- tells, or not at all, with the reason where it is known.
with

apart as (

    select
        compared_orders.*,
        unnest([
            {'what': 'amount', 'in_file': amount, 'in_orders': charged},
            {'what': 'lines', 'in_file': lines, 'in_orders': lines_in_orders},
            {'what': 'refund', 'in_file': refund, 'in_orders': refund_in_orders}
        ], recursive := true)
    from compared_orders
    where
        order_key is null
        or abs(amount - charged) > 0.005
        or abs(lines - lines_in_orders) > 0.005
        or refund - refund_in_orders > 0.005

),

differing as (

    select
        *,
        file_rank
        + case when what = 'amount' and total is null then 1000000 else 0 end as teller_rank
    from apart
    where
        in_file is not null
        and case
            when order_key is null then what = 'amount'
            when what = 'refund' then in_file - in_orders > 0.005
            else abs(in_file - coalesce(in_orders, 0)) > 0.005
        end

),

-- What a file knows best comes from it: a total before a sum of lines, the newest before others.
tellers as (

    select
        stated_orders.*,
        told.what,
        file_rank
        + case when told.what = 'amount' and total is null then 1000000 else 0 end as teller_rank
    from stated_orders
    cross join (values ('amount'), ('lines'), ('refund')) as told (what)
    where
        case told.what
            when 'amount' then amount
            when 'lines' then lines
            else refund
        end is not null

),

-- Whoever else tells of the same order. Another day or another buyer is another order, whose
-- number is the same.
others as (

    select
        differing.file_id,
        differing.shop,
        differing.platform,
        differing.order_id,
        differing.what,
        arg_min(others.file_id, others.teller_rank) as other_file_id,
        min(others.teller_rank) as other_rank,
        bool_or(
            coalesce(others.created_at::date <> differing.created_at::date, false)
            or coalesce(others.buyer <> differing.buyer, false)
        ) as is_other_order
    from differing
    inner join tellers as others
        on
            differing.what = others.what
            and differing.shop = others.shop
            and differing.platform = others.platform
            and differing.order_id = others.order_id
            and differing.file_id <> others.file_id
    group by
        differing.file_id,
        differing.shop,
        differing.platform,
        differing.order_id,
        differing.what

),

explained as (

    select
        differing.file_id,
        differing.shop,
        differing.platform,
        differing.order_id,
        differing.order_key,
        differing.source_row,
        differing.what,
        case
            when differing.order_key is null then 'no-date'
            when differing.is_twice and differing.what = 'amount' then 'two-orders'
            when others.is_other_order then 'other-order'
            when others.other_rank // 1000 < differing.teller_rank // 1000 then 'order-report'
            when others.other_rank < differing.teller_rank then 'newer-file'
        end as reason,
        case when others.other_rank < differing.teller_rank then others.other_file_id end
            as other_file_id,
        differing.in_file,
        coalesce(differing.in_orders, 0) as in_orders
    from differing
    left join others
        on
            differing.file_id = others.file_id
            and differing.shop = others.shop
            and differing.platform = others.platform
            and differing.order_id = others.order_id
            and differing.what = others.what

),

-- Orders that are there and count nothing, because no file says what they came to, or because
-- amounts in another currency do not add up.
uncounted as (

    select
        file_id,
        shop,
        platform,
        order_id,
        order_key,
        source_row,
        'amount' as what,
        case when is_other_currency then 'other-currency' else 'no-amount' end as reason,
        null::integer as other_file_id,
        coalesce(amount, 0) as in_file,
        charged as in_orders
    from compared_orders
    where
        order_key is not null
        and (is_other_currency or (amount is null and charged = 0))

),

-- Money given back that is neither an order's nor some day's counts nowhere; one that was dropped
-- must stand in the orders by another row.
refunds_held as (

    select
        told_refunds.file_id,
        told_refunds.source_row,
        told_refunds.shop,
        told_refunds.platform,
        told_refunds.order_id,
        told_refunds.amount,
        refunds.refund_key,
        refunds.order_key,
        refunds.refunded_at
    from told_refunds
    left join (
        select distinct on (file_id, source_row) *
        from refunds
        order by file_id, source_row, order_key nulls last
    ) as refunds
        on
            told_refunds.file_id = refunds.file_id
            and told_refunds.source_row = refunds.source_row

),

refunds_lost as (

    select
        file_id,
        shop,
        platform,
        order_id,
        null::integer as order_key,
        min(source_row) as source_row,
        'refund' as what,
        case when bool_or(refund_key is null) then 'dropped' else 'no-day' end as reason,
        sum(amount) as in_file
    from refunds_held
    anti join stated_orders
        on
            refunds_held.refund_key is null
            and refunds_held.file_id = stated_orders.file_id
            and refunds_held.order_id = stated_orders.order_id
    where
        amount > 0
        and (refund_key is null or (order_key is null and refunded_at is null))
    group by
        file_id,
        shop,
        platform,
        order_id,
        refund_key is null

),

told_elsewhere as (

    select
        refunds_lost.*,
        coalesce(sum(others.amount), 0) as in_orders
    from refunds_lost
    left join refunds_held as others
        on
            refunds_lost.reason = 'dropped'
            and refunds_lost.shop = others.shop
            and refunds_lost.platform = others.platform
            and refunds_lost.order_id is not distinct from others.order_id
            and others.refund_key is not null
            and (others.order_id is not null or others.amount = refunds_lost.in_file)
    group by all

),

everything as (

    select * from explained
    union all by name
    select * from uncounted
    union all by name
    select
        * replace (case reason when 'no-day' then reason end as reason)
    from told_elsewhere
    where in_orders < in_file - 0.005

)

select
    row_number() over (
        order by file_id, what, abs(in_file - in_orders) desc, order_id, source_row
    )::integer as difference_key,
    file_id,
    shop,
    platform,
    order_id,
    order_key,
    source_row,
    what,
    coalesce(reason, 'unknown') as reason,
    coalesce(
        reason in ('no-date', 'order-report', 'newer-file', 'no-amount', 'other-currency'),
        false
    ) as is_explained,
    other_file_id,
    in_file::decimal(18, 4) as in_file,
    in_orders::decimal(18, 4) as in_orders
from everything
order by difference_key
