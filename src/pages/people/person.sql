-- One row per person named as given, by an e-mail, phone or other id of theirs, by an order or
-- by name: who they are, what they bought, what to expect.
with

named as (

    select customer_key
    from customer_identities
    where
        value = getvariable('id')
        or kind || ':' || platform || ':' || value = getvariable('id')
        or lower(value) = lower(getvariable('id'))
    union
    select customer_key
    from orders
    where order_id = getvariable('id') and customer_key is not null
    union
    select customer_key
    from customers
    where display_name = getvariable('id')

),

gaps as (

    select
        purchase_days.customer_key,
        purchase_days.sold_on - lag(purchase_days.sold_on) over (
            partition by purchase_days.customer_key
            order by purchase_days.sold_on
        ) as days
    from purchase_days
    semi join named
        on purchase_days.customer_key = named.customer_key

),

rhythms as (

    select
        customer_key,
        median(days) as median_gap
    from gaps
    group by customer_key

)

select
    customers.customer_key::integer as customer_key,
    customers.display_name::varchar as display_name,
    customers.email::varchar as email,
    customers.phone::varchar as phone,
    customers.country::varchar as country,
    customers.region::varchar as region,
    customers.city::varchar as city,
    customers.birthday::date as birthday,
    valid_customers.first_on::date as first_order_on,
    valid_customers.last_on::date as last_order_on,
    coalesce(valid_customers.order_count, 0)::integer as order_count,
    case
        when valid_customers.customer_key is null then 0
        else valid_customers.net_revenue
    end::double as net_revenue,
    rfm_scores.segment::varchar as segment,
    rfm_scores.r_score::integer as r_score,
    rfm_scores.f_score::integer as f_score,
    rfm_scores.m_score::integer as m_score,
    rhythms.median_gap::double as median_gap,
    predictions.p_alive::double as p_alive,
    predictions.expected_orders::double as expected_orders,
    predictions.expected_value::double as expected_value,
    predictions.clv::double as clv,
    predictions.clv_low::double as clv_low,
    predictions.clv_high::double as clv_high
from customers
semi join named
    on customers.customer_key = named.customer_key
left join valid_customers
    on customers.customer_key = valid_customers.customer_key
left join rfm_scores
    on customers.customer_key = rfm_scores.customer_key
left join rhythms
    on customers.customer_key = rhythms.customer_key
left join predictions
    on customers.customer_key = predictions.customer_key
order by customer_key
