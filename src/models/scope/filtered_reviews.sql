-- One row per rating that passes the filters (all but the dates), with what is known of its order.
-- A rating that names no product stands for the products of its order; one that names no order
-- lies where its customer lives.
select
    reviews.review_key,
    reviews.rating,
    reviews.service_rating,
    reviews.logistics_rating,
    reviews.created_at::date as created_on,
    coalesce(reviews.created_at::date, scope_orders.ordered_on) as rated_on,
    reviews.replied_at is not null as is_answered,
    reviews.order_key,
    reviews.product_key,
    reviews.customer_key,
    reviews.channel,
    products.product_id,
    products.name as product_name,
    products.category,
    coalesce(scope_orders.country, customers.country) as country,
    coalesce(scope_orders.region, customers.region) as region,
    scope_orders.carrier
from reviews
left join products
    on reviews.product_key = products.product_key
left join scope_orders
    on reviews.order_key = scope_orders.order_key
left join customers
    on reviews.order_key is null and reviews.customer_key = customers.customer_key
where
    reviews.rating is not null
    and (
        getvariable('filter_channel') is null
        or list_contains(getvariable('filter_channel'), reviews.channel)
    )
    and (
        getvariable('filter_product') is null
        or list_contains(getvariable('filter_product'), products.product_id)
        or (reviews.product_key is null and scope_orders.order_key is not null)
    )
    and (
        getvariable('filter_category') is null
        or list_contains(getvariable('filter_category'), products.category)
        or (reviews.product_key is null and scope_orders.order_key is not null)
    )
    and (
        (
            getvariable('filter_country') is null
            and getvariable('filter_region') is null
            and getvariable('filter_coupon') is null
        )
        or scope_orders.order_key is not null
        or (
            customers.customer_key is not null
            and is_chosen('filter_country', customers.country)
            and is_chosen('filter_region', customers.region)
            and getvariable('filter_coupon') is null
        )
    )
    and (
        getvariable('filter_segment') is null
        or reviews.customer_key in (
            select segment_members.customer_key
            from segment_members
            where list_contains(getvariable('filter_segment'), segment_members.segment)
        )
    )
