-- One row per person whom the chosen model speaks of: chance to be alive, purchases and value
-- to expect, and by how much their logarithms change with those of the parameters.
with

histories as (

    select
        purchase_histories.customer_key,
        purchase_histories.repeat_count as x,
        purchase_histories.purchase_value,
        greatest(coalesce(purchase_histories.repeat_value, 0), 0) as repeat_value,
        -- Weeks to two places, as published histories have them.
        models.alpha + round(purchase_histories.recency_days / 7, 2) as alpha_recency,
        models.alpha + round(purchase_histories.age_days / 7, 2) as alpha_age,
        models.r,
        models.alpha,
        models.a,
        models.b,
        models.b + purchase_histories.repeat_count
        - case when models.kind = 'bg' then 1 else 0 end as chances,
        models.kind = 'bg' and purchase_histories.repeat_count = 0 as is_surely_alive,
        models.is_dropout_identified,
        models.error_directions,
        fit_verdict.p,
        fit_verdict.q,
        fit_verdict.v,
        fit_verdict.spend_error_directions,
        alive_expectations.orders,
        alive_expectations.order_slopes,
        alive_expectations.discounted_orders,
        alive_expectations.discounted_slopes
    from purchase_histories
    cross join fit_verdict
    inner join fitted_models as models
        on models.is_chosen
    inner join alive_expectations
        on purchase_histories.repeat_count = alive_expectations.repeat_count
        and purchase_histories.age_days = alive_expectations.age_days

),

odds as (

    select
        histories.*,
        case
            when is_surely_alive then 0
            else a / chances * pow(alpha_age / alpha_recency, r + x)
        end as gone_odds
    from histories

),

expected as (

    select
        odds.*,
        1 / (1 + gone_odds) as alive_share,
        1 - 1 / (1 + gone_odds) as gone_share,
        case
            when q is null then purchase_value
            else (p * v + p * x * repeat_value) / (p * x + q - 1)
        end as value_per_order
    from odds

),

slopes as (

    select
        expected.*,
        [
            -gone_share * r * ln(alpha_age / alpha_recency),
            -gone_share * alpha * (r + x) * (1 / alpha_age - 1 / alpha_recency),
            -gone_share,
            gone_share * b / chances
        ] as alive_slopes,
        [
            1 - p * x / (p * x + q - 1),
            -q / (p * x + q - 1),
            v / (v + x * repeat_value)
        ] as value_slopes
    from expected

)

select
    customer_key,
    case when is_dropout_identified then alive_share end as p_alive,
    orders * alive_share as expected_orders,
    discounted_orders * alive_share as discounted_orders,
    value_per_order,
    sqrt(
        list_sum(
            list_transform(
                error_directions,
                lambda along : pow(
                    list_inner_product(along, order_slopes)
                    + list_inner_product(along, alive_slopes),
                    2
                )
            )
        )
    ) as orders_error,
    sqrt(
        list_sum(
            list_transform(
                error_directions,
                lambda along : pow(
                    list_inner_product(along, discounted_slopes)
                    + list_inner_product(along, alive_slopes),
                    2
                )
            )
        )
        + list_sum(
            list_transform(
                spend_error_directions,
                lambda along : pow(list_inner_product(along, value_slopes), 2)
            )
        )
    ) as value_error
from slopes
