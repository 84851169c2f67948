-- One row: what is known of one person, over all data; the segment is by the filters and `as_of`.
with

sales as (

    select
        sum(valid_sales.refund) as refund,
        mode(valid_sales.channel order by valid_sales.channel) filter (where valid_sales.is_order)
            as channel
    from valid_sales
    where valid_sales.customer_key = getvariable('customer_key')

),

parcels as (

    select
        count(*) filter (where delivered_at is not null) as delivered_count,
        count(*) filter (where delivered_at::date > promised_at::date) as late_count,
        count(*) filter (where delivered_at is not null and promised_at is not null)
            as promised_count,
        median(date_diff('day', coalesce(paid_at, created_at), delivered_at)) as delivery_days,
        count(*) as order_count,
        count(*) filter (where refund > 0) as refunded_count
    from orders
    where customer_key = getvariable('customer_key')

),

ratings as (

    select
        count(rating) as rating_count,
        avg(rating) as mean_rating
    from reviews
    where customer_key = getvariable('customer_key')

),

complaints as (

    select count(*) as ticket_count
    from tickets
    where customer_key = getvariable('customer_key')

)

select
    customers.customer_key::integer as customer_key,
    customers.display_name::varchar as display_name,
    customers.email::varchar as email,
    customers.phone::varchar as phone,
    customers.account::varchar as account,
    customers.country::varchar as country,
    customers.region::varchar as region,
    customers.city::varchar as city,
    customers.birthday::date as birthday,
    customers.joined_at::date as joined_on,
    customers.accepts_marketing::boolean as accepts_marketing,
    customers.level::varchar as level,
    customers.points::double as points,
    customers.tags::varchar as tags,
    valid_customers.first_on::date as first_order_on,
    valid_customers.last_on::date as last_order_on,
    coalesce(valid_customers.order_count, 0)::integer as order_count,
    parcels.order_count::integer as written_order_count,
    case
        when valid_customers.customer_key is null then 0
        else valid_customers.net_revenue
    end::double as net_revenue,
    (valid_customers.net_revenue / nullif(valid_customers.order_count, 0))::double
        as average_order_value,
    coalesce(sales.refund, 0)::double as refund,
    parcels.refunded_count::integer as refunded_count,
    sales.channel::varchar as channel,
    rfm_scores.segment::varchar as segment,
    rfm_scores.recency_days::integer as recency_days,
    rfm_scores.r_score::integer as r_score,
    rfm_scores.f_score::integer as f_score,
    rfm_scores.m_score::integer as m_score,
    parcels.delivered_count::integer as delivered_count,
    parcels.promised_count::integer as promised_count,
    parcels.late_count::integer as late_count,
    parcels.delivery_days::double as delivery_days,
    ratings.rating_count::integer as rating_count,
    ratings.mean_rating::double as mean_rating,
    complaints.ticket_count::integer as ticket_count
from customers
cross join sales
cross join parcels
cross join ratings
cross join complaints
left join valid_customers
    on customers.customer_key = valid_customers.customer_key
left join rfm_scores
    on customers.customer_key = rfm_scores.customer_key
where customers.customer_key = getvariable('customer_key')
order by customer_key
