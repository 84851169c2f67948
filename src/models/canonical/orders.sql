-- One row per order, whatever became of it.
with

refunded as (

    select
        order_key,
        sum(amount) as refund,
        coalesce(sum(amount) filter (where refunded_at is not null), 0) as refund_dated,
        coalesce(sum(shipping), 0) as refund_shipping
    from refunds
    where order_key is not null
    group by order_key

),

paid as (

    select
        shop,
        platform,
        order_id,
        arg_max(payment_method, amount) as payment_method
    from payment_rows
    group by
        shop,
        platform,
        order_id

),

-- Rows that name no currency take the one that a person named, or the others of their file do.
currencies as (

    select
        keyed_orders.file_id,
        coalesce(
            any_value(decided_currencies.currency),
            case
                when min(keyed_orders.currency) = max(keyed_orders.currency)
                    then min(keyed_orders.currency)
            end
        ) as currency
    from keyed_orders
    left join decided_currencies
        on keyed_orders.file_id = decided_currencies.file_id
    group by keyed_orders.file_id

),

summed as (

    select
        keyed_orders.* replace (coalesce(keyed_orders.currency, currencies.currency) as currency),
        order_sums.line_count,
        order_sums.unit_count,
        order_sums.top_product_key,
        order_sums.gift_cards,
        coalesce(keyed_orders.discount, order_sums.discount, 0) as order_discount,
        coalesce(keyed_orders.shipping, order_sums.shipping, 0) as order_shipping,
        coalesce(keyed_orders.tax, order_sums.tax, 0) as order_tax,
        coalesce(order_sums.items_gross, keyed_orders.items_total) as known_items
    from keyed_orders
    left join order_sums
        on keyed_orders.order_key = order_sums.order_key
    left join currencies
        on keyed_orders.file_id = currencies.file_id

),

told as (

    select
        summed.*,
        coalesce(
            summed.total,
            summed.known_items - summed.order_discount + summed.order_shipping + summed.order_tax
        ) as told_charge,
        -- No order is later than the import of its file; one day is left for clocks elsewhere.
        greatest(summed.created_at, summed.paid_at)::date > file_facts.imported_on + 1
            as is_too_late,
        least(summed.created_at, summed.paid_at)::date < date '1990-01-01' as is_too_early
    from summed
    left join file_facts
        on summed.file_id = file_facts.file_id

),

-- A file none of whose orders has an amount tells of none. One that lies in the future nearly
-- whole was imported by a clock that runs late.
told_by_file as (

    select
        file_id,
        count(told_charge) > 0 as tells_amounts,
        bool_or(
            status in ('refunded', 'partially-refunded') or coalesce(refund, 0) > 0
        ) as tells_refunds,
        count(*) >= 10 and count(*) filter (where is_too_late) >= 0.9 * count(*)
            as is_ahead_of_clock
    from told
    group by file_id

),

charged as (

    select
        told.* exclude (tells_refunds),
        coalesce(told.told_charge, case when told_by_file.tells_amounts then 0 end) as charged,
        coalesce(told.tells_refunds or told_by_file.tells_refunds, false)
        or told.file_id in (select refund_rows.file_id from refund_rows)
        or exists (
            select 1
            from file_facts as lists
            where
                lists.is_refund_list
                and lists.shop = told.shop
                and lists.platform in (told.platform, 'generic')
        ) as tells_refunds,
        coalesce(told.is_too_early, false)
        or coalesce(told.is_too_late and not told_by_file.is_ahead_of_clock, false)
            as is_misdated
    from told
    left join told_by_file
        on told.file_id = told_by_file.file_id

),

settled as (

    select
        charged.*,
        coalesce(refunded.refund, 0) as refund_known,
        coalesce(refunded.refund_dated, 0) as refund_dated,
        coalesce(refunded.refund_shipping, 0) as refund_shipping,
        coalesce(charged.payment_method, paid.payment_method) as paid_by,
        case
            when charged.status = 'refunded' then greatest(refund_known, charged.charged)
            else refund_known
        end as refund_sum
    from charged
    left join refunded
        on charged.order_key = refunded.order_key
    left join paid
        on
            charged.shop = paid.shop
            and charged.platform = paid.platform
            and charged.order_id = paid.order_id

)

select
    order_key,
    platform,
    shop,
    order_id,
    customer_key,
    persona_id,
    created_at,
    paid_at,
    coalesce(status, 'paid') as status,
    coalesce(channel, platform_channel(platform)) as channel,
    currency,
    coalesce(known_items, charged - order_shipping - order_tax + order_discount)::decimal(18, 4)
        as items_gross,
    order_discount::decimal(18, 4) as discount,
    order_shipping::decimal(18, 4) as shipping,
    order_tax::decimal(18, 4) as tax,
    charged::decimal(18, 4) as charged,
    refund_sum::decimal(18, 4) as refund,
    refund_dated::decimal(18, 4) as refund_dated,
    greatest(
        least(order_shipping, greatest(refund_shipping, refund_sum - charged + order_shipping)),
        0
    )::decimal(18, 4) as refund_shipping,
    coalesce(gift_cards, 0)::decimal(18, 4) as gift_cards,
    tells_refunds or refund_known > 0 as tells_refunds,
    coupon,
    paid_by as payment_method,
    country,
    region,
    city,
    ship_by_at,
    shipped_at,
    promised_at,
    delivered_at,
    confirmed_at,
    carrier,
    coalesce(status = 'cancelled', false) or cancelled_at is not null as is_cancelled,
    coalesce(status in ('unpaid', 'voided'), false) as is_unpaid,
    coalesce(status = 'refunded', false)
    or coalesce(refund_known >= charged and charged > 0, false) as is_fully_refunded,
    is_misdated,
    top_product_key,
    coalesce(line_count, 0)::integer as line_count,
    unit_count::double as unit_count,
    tags,
    note,
    file_id,
    source_row
from settled
order by order_key
