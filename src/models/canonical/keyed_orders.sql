-- One row per order with its key and its buyer; ordered by buyer and time.
select
    row_number() over (
        order by
            persona_customers.customer_key nulls last,
            coalesce(named_orders.paid_at, named_orders.created_at),
            named_orders.shop,
            named_orders.platform,
            named_orders.order_id
    )::integer as order_key,
    persona_customers.customer_key,
    personas.persona_id,
    named_orders.* exclude (persona)
from named_orders
left join personas
    on named_orders.persona = personas.persona
left join persona_customers
    on personas.persona_id = persona_customers.persona_id
where coalesce(named_orders.paid_at, named_orders.created_at) is not null
order by order_key
