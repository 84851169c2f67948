-- One row per kind of rating that the files carry and star from 1 to 5; half stars count downwards.
with

given as (

    select
        'overall' as kind,
        rating
    from scope_reviews
    where is_in_period

    union all

    select
        'service' as kind,
        service_rating as rating
    from scope_reviews
    where is_in_period and service_rating is not null

    union all

    select
        'logistics' as kind,
        logistics_rating as rating
    from scope_reviews
    where is_in_period and logistics_rating is not null

),

kinds as (

    select
        kind,
        count(*) as kind_count,
        avg(rating) as mean_rating
    from given
    group by kind

),

stars as (

    select unnest([1, 2, 3, 4, 5]) as stars

),

counted as (

    select
        kind,
        floor(rating)::integer as stars,
        count(*) as rating_count
    from given
    group by kind, floor(rating)::integer

)

select
    kinds.kind,
    stars.stars::integer as stars,
    coalesce(counted.rating_count, 0)::integer as rating_count,
    (coalesce(counted.rating_count, 0) / kinds.kind_count)::double as rating_share,
    kinds.mean_rating::double as mean_rating
from kinds
cross join stars
left join counted
    on kinds.kind = counted.kind and stars.stars = counted.stars
order by
    case kinds.kind when 'overall' then 1 when 'service' then 2 else 3 end,
    stars.stars
