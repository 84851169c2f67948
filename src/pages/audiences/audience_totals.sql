-- One row per audience: how many of its people are in the files, how many of those are written to
-- or left out by lot (of who did not refuse), and what they bought so far.
select
    members.audience::varchar as audience,
    count(*)::integer as person_count,
    (count(*) filter (where members.is_held_out and not members.is_refusing))::integer
        as held_out_count,
    (count(*) filter (where not members.is_held_out and not members.is_refusing))::integer
        as reached_count,
    count(customers.email)::integer as email_count,
    count(customers.phone)::integer as phone_count,
    (count(*) filter (where not customers.accepts_marketing))::integer as refusing_count,
    coalesce(sum(valid_customers.order_count), 0)::integer as order_count,
    case
        when count(valid_customers.customer_key) = 0 then 0
        else sum(valid_customers.net_revenue)
    end::double as net_revenue
from audience_members(getvariable('members')) as members
left join customers
    on members.customer_key = customers.customer_key
left join valid_customers
    on members.customer_key = valid_customers.customer_key
group by members.audience
order by members.audience
