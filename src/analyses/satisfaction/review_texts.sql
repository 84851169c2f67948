-- One row per rating with words behind a mark, newest first: those of a star, of a product,
-- or both.
with

products_asked as (

    select product_key
    from products
    where
        (getvariable('by') = 'product' and product_id = getvariable('value'))
        or (getvariable('by') = 'category' and category = getvariable('value'))

),

matching as (

    select scope_reviews.*
    from scope_reviews
    where
        is_in_period
        and (getvariable('stars') is null or floor(rating) = getvariable('stars'))
        and case getvariable('by')
            when 'channel' then channel = getvariable('value')
            when 'country' then country = getvariable('value')
            when 'region' then region = getvariable('value')
            when 'carrier' then carrier = getvariable('value')
            when 'all' then true
            else
                product_key in (select products_asked.product_key from products_asked)
                or (
                    product_key is null
                    and order_key in (
                        select order_lines.order_key
                        from order_lines
                        where
                            order_lines.product_key in (
                                select products_asked.product_key from products_asked
                            )
                    )
                )
        end

)

select
    matching.review_key::integer as review_key,
    matching.rated_on::date as rated_on,
    matching.rating::double as rating,
    reviews.title,
    reviews.body,
    matching.product_name,
    customers.display_name,
    matching.is_answered::boolean as is_answered,
    (count(*) over ())::integer as text_count
from matching
inner join reviews
    on matching.review_key = reviews.review_key
left join customers
    on matching.customer_key = customers.customer_key
where
    (reviews.title is not null or reviews.body is not null)
    and (
        getvariable('word') is null
        or contains(lower(concat_ws(' ', reviews.title, reviews.body)), getvariable('word'))
    )
order by
    matching.rated_on desc nulls last,
    matching.review_key desc
limit 100
