-- One row: deliveries and ratings of the whole shop, beside which one person's are read.
select
    (
        select median(date_diff('day', coalesce(paid_at, created_at), delivered_at))
        from orders
        where delivered_at is not null
    )::double as delivery_days,
    (
        select count(*) filter (where delivered_at::date > promised_at::date) / nullif(count(*), 0)
        from orders
        where delivered_at is not null and promised_at is not null
    )::double as late_share,
    (select avg(rating) from reviews)::double as mean_rating
