-- One row per complaint or question, with its order and its person where they are known.
select
    row_number() over (
        order by
            named_tickets.file_id,
            named_tickets.source_row
    )::integer as ticket_key,
    named_tickets.shop,
    named_tickets.channel,
    named_tickets.topic,
    named_tickets.opened_at,
    named_tickets.first_response_at,
    named_tickets.resolved_at,
    named_tickets.reopened,
    named_tickets.csat::double as csat,
    unique_orders.order_key,
    coalesce(unique_orders.customer_key, persona_customers.customer_key) as customer_key,
    named_tickets.file_id,
    named_tickets.source_row
from named_tickets
left join unique_orders
    on
        named_tickets.shop = unique_orders.shop
        and named_tickets.order_id = unique_orders.order_id
left join persona_customers
    on named_tickets.persona = persona_customers.persona
order by ticket_key
