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

),

-- All amounts of an order whose rows state several.
several as (

    select
        file_id,
        order_id,
        max(amount) filter (where what = 'total') as total,
        max(amount) filter (where what = 'refund') as refund,
        max(amount) filter (where what = 'items_total') as items_total,
        max(amount) filter (where what = 'discount') as discount,
        max(amount) filter (where what = 'shipping') as shipping,
        max(amount) filter (where what = 'tax') as tax
    from told_twice
    group by
        file_id,
        order_id

),

stated as (

    select
        order_versions.* replace (
            coalesce(several.total, order_versions.total) as total,
            coalesce(several.refund, order_versions.refund) as refund,
            coalesce(several.items_total, order_versions.items_total) as items_total,
            coalesce(several.discount, order_versions.discount) as discount,
            coalesce(several.shipping, order_versions.shipping) as shipping,
            coalesce(several.tax, order_versions.tax) as tax
        ),
        several.order_id is not null as is_twice
    from order_versions
    left join several
        on
            order_versions.file_id = several.file_id
            and order_versions.order_id = several.order_id

)

select
    stated.file_id,
    stated.file_rank,
    stated.shop,
    stated.platform,
    stated.order_id,
    stated.source_row,
    keyed_orders.order_key,
    keyed_orders.file_id as kept_file_id,
    keyed_orders.total as kept_total,
    stated.created_at,
    stated.buyer_id,
    lower(stated.email) as email,
    stated.phone,
    stated.account,
    stated.is_twice,
    stated.total,
    -- A sum of lines is what an order came to only where no file states its total.
    coalesce(
        stated.total,
        case when keyed_orders.total is null then 0 end
        + coalesce(line_sums.net + line_sums.discount, stated.items_total)
        - coalesce(stated.discount, line_sums.discount, 0)
        + coalesce(stated.shipping, line_sums.shipping, 0)
        + coalesce(stated.tax, line_sums.tax, 0)
    ) as amount,
    line_sums.net as lines,
    greatest(stated.refund, refund_sums.refund, 0) as refund
from stated
left join keyed_orders
    on
        stated.shop = keyed_orders.shop
        and stated.platform = keyed_orders.platform
        and stated.order_id = keyed_orders.order_id
left join line_sums
    on
        stated.file_id = line_sums.file_id
        and stated.shop = line_sums.shop
        and stated.platform = line_sums.platform
        and stated.order_id = line_sums.order_id
left join refund_sums
    on
        stated.file_id = refund_sums.file_id
        and stated.shop = refund_sums.shop
        and stated.platform = refund_sums.platform
        and stated.order_id = refund_sums.order_id
