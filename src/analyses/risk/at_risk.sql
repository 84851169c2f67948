-- One row per person past their usual time between orders, the most at stake first. What is
-- at stake is what is expected of them in the coming days; what came before is told, not
-- why they stay away.
with

befores as (

    select
        purchase_experiences.customer_key,
        bool_or(purchase_experiences.kind = 'late') as was_late,
        bool_or(purchase_experiences.kind = 'rating') as was_rated_low,
        bool_or(purchase_experiences.kind = 'refund') as was_refunded,
        bool_or(purchase_experiences.kind = 'ticket') as had_ticket
    from purchase_experiences
    inner join rhythms
        on
            purchase_experiences.customer_key = rhythms.customer_key
            and purchase_experiences.sold_on = rhythms.last_on
    where purchase_experiences.is_bad
    group by purchase_experiences.customer_key

),

buyer_ids as (

    select
        customer_key,
        min(value) as buyer_id
    from customer_identities
    where kind = 'buyer_id'
    group by customer_key

)

select
    rhythms.customer_key,
    coalesce(
        customers.email,
        buyer_ids.buyer_id,
        customers.account,
        customers.phone,
        customers.display_name,
        rhythms.customer_key::varchar
    ) as customer,
    customers.display_name,
    customers.email,
    customers.phone,
    rhythms.state,
    (predictions.expected_orders * predictions.expected_value)::double as value_at_stake,
    (predictions.expected_orders_low * predictions.expected_value)::double as value_low,
    (predictions.expected_orders_high * predictions.expected_value)::double as value_high,
    predictions.p_alive,
    predictions.expected_orders::double as expected_orders,
    predictions.expected_value::double as expected_value,
    rhythms.days_since,
    rhythms.typical_gap,
    rhythms.gap_basis,
    rhythms.overdue_ratio,
    rhythms.purchase_count,
    rhythms.last_on::date as last_order_on,
    coalesce(befores.was_late, false) as was_late,
    coalesce(befores.was_rated_low, false) as was_rated_low,
    coalesce(befores.was_refunded, false) as was_refunded,
    coalesce(befores.had_ticket, false) as had_ticket,
    rhythms.is_newly_overdue,
    rhythms.purpose,
    customers.accepts_marketing::boolean as accepts_marketing
from advised_people as rhythms
inner join predictions
    on rhythms.customer_key = predictions.customer_key
left join befores
    on rhythms.customer_key = befores.customer_key
left join customers
    on rhythms.customer_key = customers.customer_key
left join buyer_ids
    on rhythms.customer_key = buyer_ids.customer_key
where
    case getvariable('who')
        when 'overdue' then rhythms.state in ('at_risk', 'lapsed')
        when 'at_risk' then rhythms.state = 'at_risk'
        when 'lapsed' then rhythms.state = 'lapsed'
        when 'troubled' then
            rhythms.purpose = 'write'
            and not rhythms.is_refusing
            and befores.customer_key is not null
        when 'newly_overdue' then rhythms.is_newly_overdue
        when 'rest' then rhythms.purpose = 'rest'
        else rhythms.purpose = getvariable('who') and not rhythms.is_refusing
    end
order by
    value_at_stake desc nulls last,
    rhythms.overdue_ratio desc,
    rhythms.customer_key
limit coalesce(getvariable('most_people'), 2147483647)
