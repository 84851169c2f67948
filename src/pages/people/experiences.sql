-- One row per person with an order: what went well or wrong for them.
select
    customers.customer_key,
    rated.mean_rating,
    ordered.late_count,
    ordered.refund,
    coalesce(asked.ticket_count, 0) as ticket_count
from customers
left join (
    select
        customer_key,
        avg(rating) as mean_rating
    from reviews
    group by customer_key
) as rated
    on customers.customer_key = rated.customer_key
left join (
    select
        customer_key,
        count(*) filter (where delivered_at::date > promised_at::date) as late_count,
        sum(refund) as refund
    from orders
    group by customer_key
) as ordered
    on customers.customer_key = ordered.customer_key
left join (
    select
        customer_key,
        count(*) as ticket_count
    from tickets
    group by customer_key
) as asked
    on customers.customer_key = asked.customer_key
