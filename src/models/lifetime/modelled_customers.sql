-- One row per person whom the chosen model speaks of: chance to be alive, by the purchase
-- model (null where that cannot be told), purchases to expect, with nothing set right, and
-- the value of one.
with

classed as (

    -- The classes of the chain, as in statistics/forecast/chain-states.ts.
    select
        purchase_histories.*,
        case
            when repeat_count = 0 then 0
            else
                6 * (
                    1
                    + (repeat_count >= 2)::integer
                    + (repeat_count >= 3)::integer
                    + (repeat_count >= 6)::integer
                )
                + (recency_days / repeat_count >= 14)::integer
                + (recency_days / repeat_count >= 30)::integer
                + (recency_days / repeat_count >= 60)::integer
                + (recency_days / repeat_count >= 120)::integer
                + (recency_days / repeat_count >= 240)::integer
        end as chain_class
    from purchase_histories

),

histories as (

    select
        classed.customer_key,
        classed.repeat_count as x,
        classed.purchase_value,
        greatest(coalesce(classed.repeat_value, 0), 0) as repeat_value,
        models.alpha + classed.recency_days / 7 as alpha_recency,
        models.alpha + classed.age_days / 7 as alpha_age,
        models.r,
        models.a,
        models.b + classed.repeat_count
        - case when models.kind = 'bg' then 1 else 0 end as chances,
        models.kind = 'bg' and classed.repeat_count = 0 as is_surely_alive,
        models.is_dropout_identified,
        fit_verdict.method,
        fit_verdict.p,
        fit_verdict.q,
        fit_verdict.v,
        expectations.orders,
        expectations.discounted_orders
    from classed
    cross join fit_verdict
    left join fitted_models as models
        on models.is_chosen
    inner join expectations
        on
            expectations.alike = case
                when fit_verdict.method = 'chain' then classed.chain_class
                else classed.repeat_count
            end
            and expectations.days = case
                when fit_verdict.method = 'chain'
                    then least(1500, classed.age_days - classed.recency_days)
                else classed.age_days
            end

),

odds as (

    select
        histories.*,
        case
            when is_surely_alive then 0
            else a / chances * pow(alpha_age / alpha_recency, r + x)
        end as gone_odds
    from histories

)

select
    customer_key,
    case when is_dropout_identified then 1 / (1 + gone_odds) end as p_alive,
    -- The chain knows silences as they are: what it expects holds whoever is gone.
    orders / case when method = 'chain' then 1 else 1 + gone_odds end as orders,
    discounted_orders / case when method = 'chain' then 1 else 1 + gone_odds end
        as discounted_orders,
    case
        when q is null then purchase_value
        else (p * v + p * x * repeat_value) / (p * x + q - 1)
    end as value_per_order
from odds
