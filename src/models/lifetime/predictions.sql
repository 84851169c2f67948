-- One row per person in the filters: history in weeks, chance to be alive, purchases and
-- value to expect. By the chosen model, or by the naive rule that the next period equals
-- the last. Intervals (95 %) are of the expectation, by the error of the parameters (delta
-- method on the logarithm): what a single person does varies more.
with

members as (

    select purchase_histories.*
    from purchase_histories
    where
        getvariable('filter_segment') is null
        or purchase_histories.customer_key in (
            select segment_members.customer_key
            from segment_members
            where is_chosen('filter_segment', segment_members.segment)
        )

)

select
    members.customer_key,
    case when modelled_customers.customer_key is null then 'naive' else 'model' end as basis,
    members.first_on,
    members.last_on,
    members.repeat_count as x,
    round(members.recency_days / 7, 2)::double as recency_weeks,
    round(members.age_days / 7, 2)::double as age_weeks,
    members.repeat_value,
    modelled_customers.p_alive,
    coalesce(modelled_customers.expected_orders, naive_forecasts.orders, 0)::double
        as expected_orders,
    modelled_customers.expected_orders * exp(-1.959964 * modelled_customers.orders_error)
        as expected_orders_low,
    modelled_customers.expected_orders * exp(1.959964 * modelled_customers.orders_error)
        as expected_orders_high,
    coalesce(modelled_customers.value_per_order, members.purchase_value) as expected_value,
    fit_verdict.margin * case
        when modelled_customers.customer_key is not null
            then modelled_customers.discounted_orders * modelled_customers.value_per_order
        else coalesce(naive_forecasts.orders_in_months, 0) * members.purchase_value
    end as clv,
    fit_verdict.margin * modelled_customers.discounted_orders
    * modelled_customers.value_per_order
    * exp(-1.959964 * modelled_customers.value_error) as clv_low,
    fit_verdict.margin * modelled_customers.discounted_orders
    * modelled_customers.value_per_order
    * exp(1.959964 * modelled_customers.value_error) as clv_high
from members
cross join fit_verdict
left join modelled_customers
    on members.customer_key = modelled_customers.customer_key
left join naive_forecasts
    on members.customer_key = naive_forecasts.customer_key
