-- One row per rating in the filters and the chosen dates. Dates that reach the end of the sales
-- leave that side open: reviews are written after the last sale, and some carry no day at all.
with

edges as (

    select
        coalesce(
            (select min(valid_sales.sold_on) from valid_sales),
            min(scope_reviews.rated_on)
        ) as first_on,
        coalesce(
            (select max(valid_sales.sold_on) from valid_sales),
            max(scope_reviews.rated_on)
        ) as last_on
    from scope_reviews

)

select scope_reviews.*
from scope_reviews
cross join edges
where
    (
        coalesce(getvariable('from_on') <= edges.first_on, true)
        or scope_reviews.rated_on >= getvariable('from_on')
    )
    and (
        coalesce(getvariable('until_on') >= edges.last_on, true)
        or scope_reviews.rated_on <= getvariable('until_on')
    )
