-- One row per money given back: of the order that it names, else of that order's parent. A return
-- that names none of ours is put to the latest order in which this person bought this product
-- before; one that names no product either, to their latest order that was worth as much.
with

-- Refund lists name products by title only; a title that two products share names neither.
product_names as (

    select
        shop,
        lower(name) as name,
        min(product_key) as product_key
    from keyed_products
    group by
        shop,
        lower(name)
    having count(*) = 1

),

-- A list of no platform may be of any; a table that has orders of its own is of itself.
of_any_platform as (

    select
        named_refunds.file_id,
        named_refunds.source_row,
        min(unique_orders.order_key) as order_key,
        min(unique_orders.customer_key) as customer_key
    from named_refunds
    inner join unique_orders
        on
            named_refunds.shop = unique_orders.shop
            and named_refunds.order_id = unique_orders.order_id
    anti join order_versions
        on named_refunds.file_id = order_versions.file_id
    where named_refunds.platform = 'generic'
    group by
        named_refunds.file_id,
        named_refunds.source_row

),

given_back as (

    select
        named_refunds.* exclude (persona),
        coalesce(named_refunds.refunded_at, named_refunds.requested_at) as returned_at,
        coalesce(keyed_products.product_key, product_names.product_key) as product_key,
        coalesce(
            own_orders.order_key,
            parent_orders.order_key,
            of_any_platform.order_key
        ) as own_order_key,
        coalesce(
            own_orders.customer_key,
            parent_orders.customer_key,
            of_any_platform.customer_key,
            persona_customers.customer_key
        ) as customer_key
    from named_refunds
    left join keyed_products
        on
            named_refunds.shop = keyed_products.shop
            and product_ref(named_refunds.sku, named_refunds.product_name) = keyed_products.ref
    left join product_names
        on
            named_refunds.sku is null
            and named_refunds.shop = product_names.shop
            and lower(trim(named_refunds.product_name)) = product_names.name
    left join keyed_orders as own_orders
        on
            named_refunds.shop = own_orders.shop
            and named_refunds.platform = own_orders.platform
            and named_refunds.order_id = own_orders.order_id
    left join keyed_orders as parent_orders
        on
            named_refunds.shop = parent_orders.shop
            and named_refunds.platform = parent_orders.platform
            and named_refunds.parent_order_id = parent_orders.order_id
    left join of_any_platform
        on
            named_refunds.file_id = of_any_platform.file_id
            and named_refunds.source_row = of_any_platform.source_row
    left join persona_customers
        on named_refunds.persona = persona_customers.persona

),

sold as (

    select
        keyed_orders.shop,
        keyed_orders.customer_key,
        priced_lines.product_key,
        coalesce(keyed_orders.paid_at, keyed_orders.created_at) as sold_at,
        max(keyed_orders.order_key) as order_key
    from priced_lines
    inner join keyed_orders
        on priced_lines.order_key = keyed_orders.order_key
    where
        keyed_orders.customer_key in (
            select given_back.customer_key
            from given_back
            where given_back.own_order_key is null
        )
    group by
        keyed_orders.shop,
        keyed_orders.customer_key,
        priced_lines.product_key,
        sold_at

),

bought as (

    select
        keyed_orders.shop,
        keyed_orders.customer_key,
        coalesce(keyed_orders.paid_at, keyed_orders.created_at) as sold_at,
        max(keyed_orders.order_key) as order_key,
        arg_max(
            coalesce(
                keyed_orders.total,
                order_sums.items_gross - order_sums.discount
                + order_sums.shipping + order_sums.tax,
                0
            ),
            keyed_orders.order_key
        ) as worth,
        arg_max(order_sums.order_key is not null, keyed_orders.order_key) as names_products
    from keyed_orders
    left join order_sums
        on keyed_orders.order_key = order_sums.order_key
    where
        keyed_orders.customer_key in (
            select given_back.customer_key
            from given_back
            where given_back.own_order_key is null
        )
    group by
        keyed_orders.shop,
        keyed_orders.customer_key,
        sold_at

),

linked as (

    select
        given_back.*,
        coalesce(
            given_back.own_order_key,
            sold.order_key,
            case
                when
                    bought.worth >= given_back.amount
                    and (given_back.product_key is null or not bought.names_products)
                    then bought.order_key
            end
        ) as order_key
    from given_back
    asof left join sold
        on
            given_back.shop = sold.shop
            and given_back.customer_key = sold.customer_key
            and given_back.product_key = sold.product_key
            and given_back.returned_at >= sold.sold_at
    asof left join bought
        on
            given_back.shop = bought.shop
            and given_back.customer_key = bought.customer_key
            and given_back.returned_at >= bought.sold_at

),

-- An amount on the order itself, without a day, is the same money when a refund file or row
-- tells of it too.
undated as (

    select
        keyed_orders.order_key,
        keyed_orders.customer_key,
        keyed_orders.shop,
        keyed_orders.platform,
        keyed_orders.channel,
        keyed_orders.country,
        keyed_orders.file_id,
        keyed_orders.source_row,
        keyed_orders.refund - coalesce(told.amount, 0) as amount
    from keyed_orders
    left join (
        select
            linked.order_key,
            sum(linked.amount) as amount
        from linked
        group by linked.order_key
    ) as told
        on keyed_orders.order_key = told.order_key
    where keyed_orders.refund > coalesce(told.amount, 0)

),

everything as (

    select
        order_key,
        customer_key,
        product_key,
        requested_at,
        refunded_at,
        amount,
        shipping,
        quantity,
        reason_text as reason,
        shop,
        platform,
        country,
        file_id,
        source_row
    from linked
    union all by name
    select
        order_key,
        customer_key,
        amount,
        shop,
        platform,
        country,
        file_id,
        source_row
    from undated

)

select
    row_number() over (
        order by file_id, source_row, product_key nulls first
    )::integer as refund_key,
    order_key,
    customer_key,
    product_key,
    requested_at,
    refunded_at,
    amount::decimal(18, 4) as amount,
    case when shipping is not null then least(abs(shipping), amount) end::decimal(18, 4)
        as shipping,
    quantity::double as quantity,
    reason,
    shop,
    platform_channel(platform) as channel,
    country,
    file_id,
    source_row
from everything
order by refund_key
