-- One row per rating with words: the latest 800 low (1 or 2) and the latest 800 high (4 or 5)
-- of the period, each cut to 400 characters, since every word of them is read one by one.
with

written as (

    select
        scope_reviews.review_key,
        scope_reviews.rating < 3 as is_low,
        left(concat_ws(' ', reviews.title, reviews.body), 400) as words,
        row_number() over (
            partition by scope_reviews.rating < 3
            order by
                scope_reviews.rated_on desc nulls last,
                scope_reviews.review_key desc
        ) as position
    from scope_reviews
    inner join reviews
        on scope_reviews.review_key = reviews.review_key
    where
        scope_reviews.is_in_period
        and (scope_reviews.rating < 3 or scope_reviews.rating >= 4)
        and (reviews.title is not null or reviews.body is not null)

)

select
    review_key::integer as review_key,
    is_low::boolean as is_low,
    words
from written
where position <= 800
order by
    is_low desc,
    position
