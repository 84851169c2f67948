-- One row per id of a person.
select distinct
    persona_ids.kind,
    persona_ids.platform,
    persona_ids.value,
    persona_customers.customer_key
from persona_ids
inner join persona_customers
    on persona_ids.persona_id = persona_customers.persona_id
where persona_ids.kind <> 'decision'
order by
    persona_customers.customer_key,
    persona_ids.kind,
    persona_ids.platform,
    persona_ids.value
