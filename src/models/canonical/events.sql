-- One row per view, cart, favourite or order of a product by a person, as far as they are known.
select
    row_number() over (
        order by
            named_events.file_id,
            named_events.source_row
    )::integer as event_key,
    named_events.shop,
    named_events.happened_at,
    named_events.kind,
    persona_customers.customer_key,
    keyed_products.product_key,
    coalesce(named_events.channel, platform_channel(named_events.platform)) as channel,
    named_events.file_id,
    named_events.source_row
from named_events
left join keyed_products
    on
        named_events.shop = keyed_products.shop
        and product_ref(named_events.sku, named_events.product_name) = keyed_products.ref
left join persona_customers
    on named_events.persona = persona_customers.persona
order by event_key
