-- One row per rating, with the order, product and person it belongs to where they are known.
with

unique_orders as (

    select
        order_id,
        min(order_key) as order_key,
        any_value(customer_key) as customer_key
    from keyed_orders
    group by order_id
    having count(*) = 1

),

product_names as (

    select
        lower(name) as name,
        min(product_key) as product_key
    from keyed_products
    group by lower(name)

)

select
    row_number() over (order by review_rows.file_id, review_rows.source_row)::integer as review_key,
    review_rows.rating::double as rating,
    review_rows.service_rating::double as service_rating,
    review_rows.logistics_rating::double as logistics_rating,
    review_rows.title,
    review_rows.body,
    review_rows.created_at,
    review_rows.replied_at,
    coalesce(own_orders.order_key, unique_orders.order_key) as order_key,
    coalesce(keyed_products.product_key, product_names.product_key) as product_key,
    coalesce(
        own_orders.customer_key,
        unique_orders.customer_key,
        persona_customers.customer_key
    ) as customer_key,
    coalesce(
        platform_channel(own_orders.platform),
        platform_channel(review_rows.platform)
    ) as channel,
    review_rows.file_id,
    review_rows.source_row
from review_rows
left join keyed_orders as own_orders
    on
        review_rows.platform = own_orders.platform
        and review_rows.order_id = own_orders.order_id
left join unique_orders
    on review_rows.order_id = unique_orders.order_id
left join keyed_products
    on product_ref(review_rows.sku, null) = keyed_products.ref
left join product_names
    on lower(review_rows.product_name) = product_names.name
left join persona_customers
    on persona_of(
        review_rows.platform,
        review_rows.buyer_id,
        null,
        review_rows.email,
        null,
        review_rows.account
    ) = persona_customers.persona
order by review_key
