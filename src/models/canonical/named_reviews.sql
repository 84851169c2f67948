-- One row per rating, with the persona it names.
select
    *,
    persona_of(platform, buyer_id, null, email, null, account) as persona
from review_rows
