-- One row per row that gives money back, with the persona it names.
select
    *,
    persona_of(platform, buyer_id, null, email, phone, account) as persona
from refund_rows
