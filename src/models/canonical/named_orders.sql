-- One row per order, with the persona it names.
select
    *,
    persona_of(platform, buyer_id, buyer_alias, email, phone, account) as persona
from merged_orders
