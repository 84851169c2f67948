-- One row per product that one person has not bought, with the bought product whose buyers took it
-- most: in the same order or a later one. A share from few buyers is drawn towards the product's
-- usual share, as if 20 more had bought as everybody does. Rules rest on 10 people at least, and
-- on a share whose lower bound (Wilson, 95 %) is above the usual one.
with

buyers as (

    select
        valid_sales.customer_key,
        order_lines.product_key,
        min(valid_sales.sold_at) as first_at,
        max(valid_sales.sold_at) as last_at
    from valid_sales
    inner join order_lines
        on valid_sales.order_key = order_lines.order_key
    where
        valid_sales.is_order
        and valid_sales.customer_key is not null
        and order_lines.product_key is not null
    group by
        valid_sales.customer_key,
        order_lines.product_key

),

own as (

    select product_key
    from buyers
    where customer_key = getvariable('customer_key')

),

usual as (

    select
        product_key,
        count(*) / (select count(distinct buyers.customer_key) from buyers) as share
    from buyers
    group by product_key

),

bases as (

    select
        buyers.customer_key,
        buyers.product_key,
        buyers.first_at
    from buyers
    semi join own
        on buyers.product_key = own.product_key
    where buyers.customer_key <> getvariable('customer_key')

),

base_sizes as (

    select
        product_key,
        count(*) as buyer_count
    from bases
    group by product_key

),

followed as (

    select
        bases.product_key as bought_key,
        buyers.product_key as offered_key,
        count(*) as taker_count
    from bases
    inner join buyers
        on bases.customer_key = buyers.customer_key
        and bases.product_key <> buyers.product_key
        and buyers.last_at >= bases.first_at
    anti join own
        on buyers.product_key = own.product_key
    group by
        bases.product_key,
        buyers.product_key
    having count(*) >= 10

),

rules as (

    select
        followed.bought_key,
        followed.offered_key,
        followed.taker_count,
        base_sizes.buyer_count,
        usual.share as usual_share,
        followed.taker_count / base_sizes.buyer_count as share,
        (followed.taker_count + 20 * usual.share) / (base_sizes.buyer_count + 20) as score
    from followed
    inner join base_sizes
        on followed.bought_key = base_sizes.product_key
    inner join usual
        on followed.offered_key = usual.product_key
    qualify
        row_number() over (
            partition by followed.offered_key
            order by
                score desc,
                followed.bought_key
        ) = 1

)

select
    rules.offered_key::integer as product_key,
    coalesce(offered.name, offered.product_id)::varchar as product,
    coalesce(bought.name, bought.product_id)::varchar as because_of,
    rules.taker_count::integer as taker_count,
    rules.buyer_count::integer as buyer_count,
    rules.share::double as share,
    rules.usual_share::double as usual_share,
    rules.score::double as score
from rules
inner join products as offered
    on rules.offered_key = offered.product_key
inner join products as bought
    on rules.bought_key = bought.product_key
where
    (
        rules.share + 1.920729 / rules.buyer_count - 1.959964 * sqrt(
            rules.share * (1 - rules.share) / rules.buyer_count
            + 0.960365 / (rules.buyer_count * rules.buyer_count)
        )
    ) / (1 + 3.841459 / rules.buyer_count) > rules.usual_share
order by
    rules.score desc,
    product_key
limit 5
