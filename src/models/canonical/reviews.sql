-- One row per rating, with the order, product and person it belongs to where they are known.
with

-- A review app serves a channel and is none: who buys in one channel only rates what it sold.
buyer_channels as (

    select
        shop,
        customer_key,
        min(coalesce(channel, platform_channel(platform))) as channel
    from keyed_orders
    where customer_key is not null
    group by
        shop,
        customer_key
    having count(distinct coalesce(channel, platform_channel(platform))) = 1

),

product_names as (

    select
        shop,
        lower(name) as name,
        min(product_key) as product_key
    from keyed_products
    group by
        shop,
        lower(name)

)

select
    row_number() over (
        order by
            named_reviews.file_id,
            named_reviews.source_row
    )::integer as review_key,
    named_reviews.shop,
    named_reviews.rating::double as rating,
    named_reviews.service_rating::double as service_rating,
    named_reviews.logistics_rating::double as logistics_rating,
    named_reviews.title,
    named_reviews.body,
    named_reviews.created_at,
    named_reviews.replied_at,
    coalesce(own_orders.order_key, unique_orders.order_key) as order_key,
    coalesce(keyed_products.product_key, product_names.product_key) as product_key,
    coalesce(
        own_orders.customer_key,
        unique_orders.customer_key,
        persona_customers.customer_key
    ) as customer_key,
    coalesce(
        own_orders.channel,
        platform_channel(own_orders.platform),
        unique_orders.channel,
        buyer_channels.channel,
        platform_channel(named_reviews.platform)
    ) as channel,
    named_reviews.file_id,
    named_reviews.source_row
from named_reviews
left join keyed_orders as own_orders
    on
        named_reviews.shop = own_orders.shop
        and named_reviews.platform = own_orders.platform
        and named_reviews.order_id = own_orders.order_id
left join unique_orders
    on
        named_reviews.shop = unique_orders.shop
        and named_reviews.order_id = unique_orders.order_id
left join keyed_products
    on
        named_reviews.shop = keyed_products.shop
        and product_ref(named_reviews.sku, null) = keyed_products.ref
left join product_names
    on
        named_reviews.shop = product_names.shop
        and lower(named_reviews.product_name) = product_names.name
left join persona_customers
    on named_reviews.persona = persona_customers.persona
left join buyer_channels
    on
        named_reviews.shop = buyer_channels.shop
        and persona_customers.customer_key = buyer_channels.customer_key
order by review_key
