-- One row per order with its key and its buyer; ordered by buyer and time.
select
    row_number() over (
        order by
            persona_customers.customer_key nulls last,
            coalesce(merged_orders.paid_at, merged_orders.created_at),
            merged_orders.platform,
            merged_orders.order_id
    )::integer as order_key,
    persona_customers.customer_key,
    merged_orders.*
from merged_orders
left join persona_customers
    on persona_of(
        merged_orders.platform,
        merged_orders.buyer_id,
        merged_orders.buyer_alias,
        merged_orders.email,
        merged_orders.phone,
        merged_orders.account
    ) = persona_customers.persona
where coalesce(merged_orders.paid_at, merged_orders.created_at) is not null
order by order_key
