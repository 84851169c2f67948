-- One row per member of an audience who does not want to be written to, by the id that leads their
-- line.
with

lines as (

    select string_split(unnest(string_split(getvariable('members'), chr(10))), ' ') as parts

),

listed as (

    select
        parts[3] as main_id,
        unnest(parts[3:]) as id_hash
    from lines
    where len(parts) > 2

)

select distinct listed.main_id::varchar as main_id
from listed
inner join member_ids
    on listed.id_hash = member_ids.id_hash
inner join customers
    on member_ids.customer_key = customers.customer_key
where not customers.accepts_marketing
order by main_id
