-- One row per person in the filters: history in weeks, chance to be alive, purchases and
-- value to expect, set right by what the past of the shop showed; null where no forecast
-- over so long could be tried. By the chosen model, or by the naive rule that the next
-- period equals the last. Sums of `clv_variance` are those of a group;
-- the bounds (95 %) are of what one person does, unknown by the naive rule.
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

),

expected as (

    select
        members.customer_key,
        members.first_on,
        members.last_on,
        members.repeat_count,
        members.recency_days,
        members.age_days,
        members.repeat_value,
        modelled_customers.p_alive,
        fit_verdict.method = 'naive' as is_naive,
        fit_verdict.order_factor * case
            when fit_verdict.method = 'naive' then coalesce(naive_forecasts.orders, 0)
            else modelled_customers.orders
        end as orders,
        fit_verdict.value_factor * case
            when fit_verdict.method = 'naive' then coalesce(naive_forecasts.orders_in_months, 0)
            else modelled_customers.discounted_orders
        end as orders_in_months,
        case
            when fit_verdict.method = 'naive' then members.purchase_value
            else coalesce(modelled_customers.value_per_order, members.purchase_value)
        end as value_per_order,
        fit_verdict.margin,
        fit_verdict.order_spread,
        fit_verdict.order_noise,
        fit_verdict.value_spread,
        fit_verdict.value_noise
    from members
    cross join fit_verdict
    left join modelled_customers
        on members.customer_key = modelled_customers.customer_key
    left join naive_forecasts
        on members.customer_key = naive_forecasts.customer_key

),

spread as (

    select
        *,
        margin * orders_in_months * value_per_order as clv,
        order_noise * orders as orders_variance,
        value_noise * orders_in_months * pow(margin * value_per_order, 2) as clv_variance
    from expected

)

select
    customer_key,
    case
        when orders is null and orders_in_months is null then 'none'
        when is_naive then 'naive'
        else 'model'
    end as basis,
    first_on,
    last_on,
    repeat_count as x,
    (recency_days / 7)::double as recency_weeks,
    (age_days / 7)::double as age_weeks,
    repeat_value,
    p_alive,
    orders::double as expected_orders,
    case
        when not is_naive then forecast_bound(orders, orders_variance, order_spread, -1.959964)
    end as expected_orders_low,
    case
        when not is_naive then forecast_bound(orders, orders_variance, order_spread, 1.959964)
    end as expected_orders_high,
    value_per_order as expected_value,
    clv,
    case
        when not is_naive then forecast_bound(clv, clv_variance, value_spread, -1.959964)
    end as clv_low,
    case
        when not is_naive then forecast_bound(clv, clv_variance, value_spread, 1.959964)
    end as clv_high,
    clv_variance
from spread
