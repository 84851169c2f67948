-- One row per audience and person in it who is in the files, known by any id that was kept. Of two
-- members who turned out to be one person, one was reached if either was. Once it has started an
-- audience keeps who then refused to be written to (`x`); before (`R`, `H`) that is asked anew.
with

lines as (

    select string_split(unnest(string_split(members, chr(10))), ' ') as parts

),

listed as (

    select
        parts[1] as audience,
        parts[2] as mark,
        unnest(parts[3:]) as id_hash
    from lines
    where len(parts) > 2

),

known as (

    select
        listed.audience,
        member_ids.customer_key,
        bool_and(listed.mark in ('h', 'H')) as is_held_out,
        bool_and(listed.mark = 'x') as has_refused,
        bool_or(listed.mark in ('R', 'H')) as is_open
    from listed
    inner join member_ids
        on listed.id_hash = member_ids.id_hash
    group by
        listed.audience,
        member_ids.customer_key

)

select
    known.audience,
    known.customer_key,
    known.is_held_out,
    known.has_refused
    or (known.is_open and coalesce(not customers.accepts_marketing, false)) as is_refusing
from known
left join customers
    on known.customer_key = customers.customer_key
