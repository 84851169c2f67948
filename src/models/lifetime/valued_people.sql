-- One row per person in `predictions`: also what they have brought by `as_of`, where they
-- stand by that and by what is expected of them (0: before all others), and their segment
-- ('outside': no order in the history looked at).
with

histories as (

    select
        customer_key,
        count(*) filter (where is_order) as order_count,
        sum(net_revenue) as net_revenue
    from scope_sales
    where
        customer_key is not null
        and sold_on <= getvariable('as_of')
    group by customer_key

)

select
    predictions.customer_key,
    predictions.basis,
    predictions.last_on,
    predictions.p_alive,
    predictions.expected_orders,
    predictions.expected_value,
    predictions.clv,
    predictions.clv_low,
    predictions.clv_high,
    predictions.clv_variance,
    coalesce(rfm_scores.segment, 'outside') as segment,
    coalesce(histories.order_count, 0)::integer as order_count,
    case when histories.customer_key is null then 0 else histories.net_revenue end::double
        as net_revenue,
    (
        (row_number() over (order by predictions.clv desc, predictions.customer_key) - 1)
        / count(*) over ()
    )::double as expected_place,
    (
        (
            row_number() over (
                order by histories.net_revenue desc nulls last, predictions.customer_key
            ) - 1
        ) / count(*) over ()
    )::double as past_place
from predictions
left join histories
    on predictions.customer_key = histories.customer_key
left join rfm_scores
    on predictions.customer_key = rfm_scores.customer_key
