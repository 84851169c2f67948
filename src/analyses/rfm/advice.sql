-- One row per segment and thing that is advised about people in it: how many they are, and how
-- many of them refuse to be written to or never said.
select
    rfm_members.segment,
    coalesce(advised_people.purpose, 'unknown') as purpose,
    count(*)::integer as customer_count,
    (count(*) filter (where advised_people.is_refusing))::integer as refusing_count,
    (count(*) filter (where advised_people.is_consent_unknown))::integer as unsaid_count
from rfm_members
left join advised_people
    on rfm_members.customer_key = advised_people.customer_key
group by
    rfm_members.segment,
    purpose
order by
    rfm_members.segment,
    purpose
