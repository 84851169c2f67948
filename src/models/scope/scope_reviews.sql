-- One row per rating that passes the filters (all but the dates). A filter on orders keeps ratings
-- whose order or person is among them.
select
    reviews.review_key,
    reviews.rating,
    reviews.service_rating,
    reviews.logistics_rating,
    reviews.title,
    reviews.body,
    reviews.created_at,
    reviews.created_at::date as created_on,
    reviews.order_key,
    reviews.product_key,
    reviews.customer_key,
    reviews.channel,
    products.product_id,
    products.name as product_name,
    products.category
from reviews
left join products
    on reviews.product_key = products.product_key
where
    reviews.rating is not null
    and (
        getvariable('filter_channel') is null
        or list_contains(getvariable('filter_channel'), reviews.channel)
    )
    and (
        getvariable('filter_product') is null
        or list_contains(getvariable('filter_product'), products.product_id)
    )
    and (
        getvariable('filter_category') is null
        or list_contains(getvariable('filter_category'), products.category)
    )
    and (
        (
            getvariable('filter_country') is null
            and getvariable('filter_region') is null
            and getvariable('filter_coupon') is null
        )
        or reviews.order_key in (select scope_sales.order_key from scope_sales)
    )
    and (
        getvariable('filter_segment') is null
        or reviews.customer_key in (
            select segment_members.customer_key
            from segment_members
            where list_contains(getvariable('filter_segment'), segment_members.segment)
        )
    )
