-- One row per thing that is advised and kind of people it is advised about: how many they are,
-- how many of them refuse to be written to or never said, what people of their kind did in the
-- 90 days after an earlier day, and what one of their orders was worth so far.
with

order_values as (

    select
        customer_key,
        avg(net_revenue) as order_value
    from purchase_days
    group by customer_key

)

select
    advised_people.purpose,
    advised_people.gap_basis,
    advised_people.stage,
    count(*)::integer as customer_count,
    (count(*) filter (where advised_people.is_refusing))::integer as refusing_count,
    (count(*) filter (where advised_people.is_consent_unknown))::integer as unsaid_count,
    coalesce(any_value(responses.person_count), 0)::integer as person_count,
    coalesce(any_value(responses.stand_count), 0)::integer as stand_count,
    coalesce(any_value(responses.returned_count), 0)::integer as returned_count,
    avg(order_values.order_value)::double as order_value,
    median(advised_people.opens_after)::double as opens_after,
    median(advised_people.overdue_after)::double as overdue_after
from advised_people
left join stage_responses as responses
    on
        advised_people.gap_basis = responses.gap_basis
        and advised_people.stage = responses.stage
left join order_values
    on advised_people.customer_key = order_values.customer_key
group by
    advised_people.purpose,
    advised_people.gap_basis,
    advised_people.stage
order by
    advised_people.purpose,
    advised_people.gap_basis,
    advised_people.stage
