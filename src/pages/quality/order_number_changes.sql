-- One row per pattern of order numbers that a platform's orders take up with a month.
with

shaped as (

    select
        platform,
        order_id,
        order_key,
        ordered_at,
        charged,
        date_trunc('month', ordered_at)::date as month_on,
        regexp_replace(
            regexp_replace(order_id, '[A-Za-z]+', 'A', 'g'), '[0-9]+', '9', 'g'
        ) as shape
    from checked_orders
    where is_main_currency

),

months as (

    select
        platform,
        month_on,
        count(*) as order_count
    from shaped
    group by
        platform,
        month_on

),

shapes as (

    select
        platform,
        shape,
        min(order_id) as example
    from shaped
    group by
        platform,
        shape
    having count(*) >= 30

),

shape_months as (

    select
        platform,
        shape,
        month_on,
        count(*) as shape_count,
        sum(charged) as charged
    from shaped
    group by
        platform,
        shape,
        month_on

),

around as (

    select
        shapes.platform,
        shapes.shape,
        shapes.example,
        months.month_on,
        sum(months.order_count) over before_it as count_before,
        sum(coalesce(shape_months.shape_count, 0)) over before_it as shape_before,
        sum(months.order_count) over after_it as count_after,
        sum(coalesce(shape_months.shape_count, 0)) over after_it as shape_after,
        sum(coalesce(shape_months.shape_count, 0)) over all_after as order_count,
        sum(coalesce(shape_months.charged, 0)) over all_after as charged
    from shapes
    inner join months
        on shapes.platform = months.platform
    left join shape_months
        on
            shapes.platform = shape_months.platform
            and shapes.shape = shape_months.shape
            and months.month_on = shape_months.month_on
    window
        before_it as (
            partition by shapes.platform, shapes.shape
            order by months.month_on rows between 3 preceding and 1 preceding
        ),
        after_it as (
            partition by shapes.platform, shapes.shape
            order by months.month_on rows between current row and 2 following
        ),
        all_after as (
            partition by shapes.platform, shapes.shape
            order by months.month_on rows between current row and unbounded following
        )

),

changes as (

    select
        around.*,
        row_number() over (
            partition by platform, shape
            order by shape_after / count_after - shape_before / count_before desc, month_on
        ) as place
    from around
    where
        count_before >= 30
        and count_after >= 30
        and shape_before <= 0.1 * count_before
        and shape_after >= 0.9 * count_after

)

select
    'number_change'::varchar as kind,
    (row_number() over (
        order by
            changes.charged desc,
            changes.platform,
            changes.shape
    ))::integer as position,
    false::boolean as is_context,
    changes.platform::varchar as told_by,
    changes.month_on::date as change_on,
    (
        select max_by(shaped.order_id, (shaped.ordered_at, shaped.order_key))
        from shaped
        where shaped.platform = changes.platform and shaped.ordered_at < changes.month_on
    )::varchar as number_before,
    changes.example::varchar as number_after,
    changes.order_count::integer as order_count,
    changes.charged::double as at_stake
from changes
where changes.place = 1
order by position
