-- One row per other audience that shares people with the one asked about.
with

members as (

    select
        audience,
        customer_key
    from audience_members(getvariable('members'))

)

select
    others.audience::varchar as audience,
    count(*)::integer as shared_count
from members
inner join members as others
    on members.customer_key = others.customer_key
where
    members.audience = getvariable('audience')
    and others.audience <> getvariable('audience')
group by others.audience
order by
    shared_count desc,
    others.audience
