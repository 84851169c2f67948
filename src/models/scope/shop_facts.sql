-- One row: what the snapshot's files tell of the shop. Where no order counts, days and buyers are
-- those of the orders that there are.
with

counted as (

    select
        count(*) filter (where is_order) as order_count,
        count(charged) filter (where is_order) as priced_count,
        min(sold_on) as data_from,
        max(sold_on) filter (where is_order) as data_until,
        count(distinct channel) as channel_count,
        count(country) + count(region) as place_count,
        count(coupon) as coupon_count,
        count(customer_key) as customer_count
    from valid_sales

),

known as (

    select
        min(coalesce(paid_at, created_at))::date as first_on,
        max(coalesce(paid_at, created_at))::date as last_on,
        count(customer_key) as customer_count
    from orders
    where not is_misdated

),

-- The last month that is over when the data end.
last_month as (

    select count(*) filter (where valid_sales.is_order) as order_count
    from valid_sales
    cross join counted
    where
        date_trunc('month', valid_sales.sold_on) = case
            when counted.data_until = last_day(counted.data_until)
                then date_trunc('month', counted.data_until)
            else date_trunc('month', counted.data_until) - interval 1 month
        end

),

rated as (

    select
        min(created_at)::date as first_on,
        max(created_at)::date as last_on
    from reviews

)

select
    main_currency.currency::varchar as currency,
    coalesce(counted.data_from, known.first_on, rated.first_on)::date as data_from,
    coalesce(counted.data_until, known.last_on, rated.last_on)::date as data_until,
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
    case
        when counted.order_count > 0 then counted.customer_count > 0
        else known.customer_count > 0
    end::boolean as has_customers,
    (counted.order_count = 0 or counted.priced_count > 0)::boolean as has_amounts,
    exists (select 1 from paid_sales where paid_sales.tells_refunds)::boolean as has_refunds,
    (last_month.order_count > 0)::boolean as sold_last_month,
    (
        select count(*)
        from orders
        where orders.currency is distinct from main_currency.currency
    )::integer as other_currency_count,
    (
        select count(*)
        from orders
        where orders.currency is null and main_currency.currency is not null
    )::integer as no_currency_count
from counted
cross join known
cross join rated
cross join main_currency
cross join last_month
