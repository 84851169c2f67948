-- One row per order of a file: what the file alone says that it came to, and what was given back.
with

line_sums as (

    select
        file_id,
        shop,
        platform,
        order_id,
        sum(
            coalesce(
                line_total,
                unit_price * coalesce(quantity, 1) - coalesce(line_discount, 0)
            )
        ) as net,
        sum(coalesce(line_discount, 0)) as discount,
        sum(coalesce(line_shipping, 0)) as shipping,
        sum(coalesce(line_tax, 0)) as tax
    from line_rows
    where not is_refund
    group by
        file_id,
        shop,
        platform,
        order_id

),

refund_sums as (

    select
        file_id,
        shop,
        platform,
        order_id,
        sum(amount) as refund
    from told_refunds
    where order_id is not null
    group by
        file_id,
        shop,
        platform,
        order_id

)

select
    order_versions.file_id,
    order_versions.file_rank,
    order_versions.shop,
    order_versions.platform,
    order_versions.order_id,
    order_versions.source_row,
    order_versions.created_at,
    order_versions.currency,
    order_versions.status,
    coalesce(order_versions.buyer_id, lower(order_versions.email), order_versions.account) as buyer,
    told_twice.amount is not null as is_twice,
    coalesce(told_twice.amount, order_versions.total) as total,
    coalesce(
        told_twice.amount,
        order_versions.total,
        coalesce(line_sums.net + line_sums.discount, order_versions.items_total)
        - coalesce(order_versions.discount, line_sums.discount, 0)
        + coalesce(order_versions.shipping, line_sums.shipping, 0)
        + coalesce(order_versions.tax, line_sums.tax, 0)
    ) as amount,
    line_sums.net as lines,
    greatest(order_versions.refund, refund_sums.refund) as refund
from order_versions
left join line_sums
    on
        order_versions.file_id = line_sums.file_id
        and order_versions.shop = line_sums.shop
        and order_versions.platform = line_sums.platform
        and order_versions.order_id = line_sums.order_id
left join refund_sums
    on
        order_versions.file_id = refund_sums.file_id
        and order_versions.shop = refund_sums.shop
        and order_versions.platform = refund_sums.platform
        and order_versions.order_id = refund_sums.order_id
left join told_twice
    on
        order_versions.file_id = told_twice.file_id
        and order_versions.order_id = told_twice.order_id
