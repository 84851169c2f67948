-- One row per row of a customer list, with the persona it names.
select
    *,
    persona_of(platform, buyer_id, buyer_alias, email, phone, account) as persona
from customer_rows
