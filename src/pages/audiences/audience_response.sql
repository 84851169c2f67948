-- One row per kind of buyer (how often, how long ago) in an audience on its day: how many of it
-- the audience has, and what everybody of that kind did 60 days earlier, in 30 and 60 days.
with

seen as (

    select
        steps.days_back,
        valid_sales.customer_key,
        count(*) as order_count,
        getvariable('known_until') - steps.days_back - max(valid_sales.sold_on)
            as silent_days
    from valid_sales
    cross join (select unnest([0, 60]) as days_back) as steps
    where
        valid_sales.is_order
        and valid_sales.customer_key is not null
        and valid_sales.sold_on <= getvariable('known_until') - steps.days_back
    group by
        steps.days_back,
        valid_sales.customer_key

),

kinds as (

    select
        days_back,
        customer_key,
        case
            when order_count >= 5 then 5
            when order_count >= 3 then 3
            else order_count
        end as orders_from,
        case
            when silent_days <= 30 then 0
            when silent_days <= 90 then 31
            when silent_days <= 180 then 91
            when silent_days <= 365 then 181
            else 366
        end as silent_from
    from seen

),

nexts as (

    select
        customer_key,
        min(sold_on) - (getvariable('known_until') - 60) as days_until
    from valid_sales
    where
        is_order
        and customer_key is not null
        and sold_on > getvariable('known_until') - 60
        and sold_on <= getvariable('known_until')
    group by customer_key

),

wanted as (

    select
        kinds.orders_from,
        kinds.silent_from,
        count(*) as member_count
    from audience_members(getvariable('members')) as members
    inner join kinds
        on members.customer_key = kinds.customer_key
    where kinds.days_back = 0
    group by
        kinds.orders_from,
        kinds.silent_from

),

before as (

    select
        kinds.orders_from,
        kinds.silent_from,
        count(*) as person_count,
        count(*) filter (where nexts.days_until <= 30) as bought_30_count,
        count(nexts.days_until) as bought_60_count
    from kinds
    left join nexts
        on kinds.customer_key = nexts.customer_key
    where kinds.days_back = 60
    group by
        kinds.orders_from,
        kinds.silent_from

)

select
    wanted.orders_from::integer as orders_from,
    wanted.silent_from::integer as silent_from,
    wanted.member_count::integer as member_count,
    coalesce(before.person_count, 0)::integer as person_count,
    coalesce(before.bought_30_count, 0)::integer as bought_30_count,
    coalesce(before.bought_60_count, 0)::integer as bought_60_count
from wanted
left join before
    on wanted.orders_from = before.orders_from
    and wanted.silent_from = before.silent_from
order by
    wanted.orders_from,
    wanted.silent_from
