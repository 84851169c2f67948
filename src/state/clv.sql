-- One row per person in the filters, named as the shop's files name them: their history in
-- weeks, the chance that they still buy, and what to expect.
with

buyer_ids as (

    select
        customer_key,
        min(value) as buyer_id
    from customer_identities
    where kind = 'buyer_id'
    group by customer_key

)

select
    coalesce(
        customers.email,
        buyer_ids.buyer_id,
        customers.account,
        customers.phone,
        customers.display_name,
        predictions.customer_key::varchar
    ) as customer,
    predictions.x,
    predictions.recency_weeks as t_x,
    predictions.age_weeks as "T",
    predictions.p_alive,
    predictions.expected_orders,
    predictions.expected_orders_low,
    predictions.expected_orders_high,
    predictions.expected_value,
    predictions.clv,
    predictions.clv_low,
    predictions.clv_high,
    predictions.basis
from predictions
left join customers
    on predictions.customer_key = customers.customer_key
left join buyer_ids
    on predictions.customer_key = buyer_ids.customer_key
order by predictions.clv desc, predictions.customer_key
