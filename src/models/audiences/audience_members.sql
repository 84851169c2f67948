-- One row per audience and person in it who is in the files, known by any id that was kept. Of
-- two members who turned out to be one person, one was reached if either was.
with

lines as (

    select string_split(unnest(string_split(members, chr(10))), ' ') as parts

),

listed as (

    select
        parts[1] as audience,
        parts[2] = 'h' as is_held_out,
        unnest(parts[3:]) as id_hash
    from lines
    where len(parts) > 2

)

select
    listed.audience,
    member_ids.customer_key,
    bool_and(listed.is_held_out) as is_held_out
from listed
inner join member_ids
    on listed.id_hash = member_ids.id_hash
group by
    listed.audience,
    member_ids.customer_key
