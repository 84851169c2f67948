-- One row per rating that passes the filters, and whether it lies in the dates. Dates that reach
-- the edge of the sales leave that side open: reviews are written after the last sale, some
-- carry no day at all, and a shop may have reviews only.
with

edges as (

    select
        coalesce(min(sold_on) >= getvariable('from_on'), true) as is_open_start,
        coalesce(
            max(sold_on) filter (where is_order) <= getvariable('until_on'),
            true
        ) as is_open_end
    from valid_sales

)

select
    filtered_reviews.*,
    coalesce(
        (
            edges.is_open_start
            or filtered_reviews.rated_on >= getvariable('from_on')
        )
        and (
            edges.is_open_end
            or filtered_reviews.rated_on <= getvariable('until_on')
        ),
        false
    ) as is_in_period
from filtered_reviews
cross join edges
