-- One row per answer to a survey, with its order and its person where they are known.
select
    row_number() over (
        order by
            named_surveys.file_id,
            named_surveys.source_row
    )::integer as survey_key,
    named_surveys.shop,
    named_surveys.kind,
    named_surveys.score::double as score,
    named_surveys.comment,
    named_surveys.answered_at,
    unique_orders.order_key,
    coalesce(unique_orders.customer_key, persona_customers.customer_key) as customer_key,
    named_surveys.file_id,
    named_surveys.source_row
from named_surveys
left join unique_orders
    on
        named_surveys.shop = unique_orders.shop
        and named_surveys.order_id = unique_orders.order_id
left join persona_customers
    on named_surveys.persona = persona_customers.persona
order by survey_key
