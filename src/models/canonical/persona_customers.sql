-- One row per persona that names a person, with that person's key.
select
    personas.persona,
    personas.persona_id,
    dense_rank() over (order by persona_labels.label)::integer as customer_key
from personas
inner join persona_labels
    on personas.persona_id = persona_labels.persona_id
