-- One row: what the snapshot's files tell of the shop.
with

main_currency as (

    select currency
    from orders
    group by currency
    order by
        count(*) desc,
        currency nulls last
    limit 1

),

counted as (

    select
        min(sold_on) as data_from,
        max(sold_on) filter (where is_order) as data_until,
        count(distinct channel) as channel_count,
        count(country) + count(region) as place_count,
        count(coupon) as coupon_count,
        count(customer_key) as customer_count
    from valid_sales

)

select
    (select main_currency.currency from main_currency)::varchar as currency,
    counted.data_from::date as data_from,
    counted.data_until::date as data_until,
    exists (select 1 from order_lines)::boolean as has_lines,
    exists (select 1 from products)::boolean as has_products,
    exists (select 1 from products where products.category is not null)::boolean as has_categories,
    (counted.coupon_count > 0)::boolean as has_coupons,
    (counted.channel_count > 1)::boolean as has_channels,
    (counted.place_count > 0)::boolean as has_regions,
    exists (select 1 from reviews)::boolean as has_reviews,
    exists (
        select 1
        from orders
        where orders.delivered_at is not null and orders.promised_at is not null
    )::boolean as has_delivery,
    (counted.customer_count > 0)::boolean as has_customers,
    (
        select count(*)
        from orders
        where
            orders.currency is distinct from (select main_currency.currency from main_currency)
    )::integer as other_currency_count
from counted
