-- One row per fact that the orders of a platform stop telling, or begin to tell, with a month.
with

known as (

    select
        checked_orders.platform,
        date_trunc('month', checked_orders.ordered_at)::date as month_on,
        checked_orders.charged,
        checked_orders.customer_key is not null as has_buyer,
        customers.email is not null as has_email,
        customers.phone is not null as has_phone,
        orders.country is not null as has_country,
        orders.region is not null as has_region,
        orders.payment_method is not null as has_payment_method,
        orders.line_count > 0 as has_lines
    from checked_orders
    inner join orders
        on checked_orders.order_key = orders.order_key
    left join customers
        on checked_orders.customer_key = customers.customer_key
    where checked_orders.is_main_currency

),

-- Contacts are asked of orders that name somebody: where nobody is named, that says it all.
counted as (

    select
        platform,
        month_on,
        count(*) as order_count,
        count(*) filter (where has_buyer) as buyer_count,
        count(*) filter (where has_email) as email_count,
        count(*) filter (where has_phone) as phone_count,
        count(*) filter (where has_country) as country_count,
        count(*) filter (where has_region) as region_count,
        count(*) filter (where has_payment_method) as payment_method_count,
        count(*) filter (where has_lines) as lines_count,
        sum(charged) filter (where not has_buyer) as no_buyer_charged,
        sum(charged) filter (where has_buyer and not has_email) as no_email_charged,
        sum(charged) filter (where has_buyer and not has_phone) as no_phone_charged,
        sum(charged) filter (where not has_country) as no_country_charged,
        sum(charged) filter (where not has_region) as no_region_charged,
        sum(charged) filter (where not has_payment_method) as no_payment_method_charged,
        sum(charged) filter (where not has_lines) as no_lines_charged
    from known
    group by
        platform,
        month_on

),

listed as (

    select
        platform,
        month_on,
        unnest(['buyer', 'email', 'phone', 'country', 'region', 'payment_method', 'lines']) as fact,
        unnest([
            order_count, buyer_count, buyer_count, order_count, order_count,
            order_count, order_count
        ]) as order_count,
        unnest([
            buyer_count, email_count, phone_count, country_count, region_count,
            payment_method_count, lines_count
        ]) as told_count,
        unnest([
            no_buyer_charged, no_email_charged, no_phone_charged, no_country_charged,
            no_region_charged, no_payment_method_charged, no_lines_charged
        ]) as untold_charged
    from counted

),

months as (

    select
        platform,
        month_on,
        fact,
        order_count,
        told_count,
        coalesce(untold_charged, 0) as untold_charged
    from listed
    where order_count > 0

),

around as (

    select
        months.*,
        sum(order_count) over before_it as count_before,
        sum(told_count) over before_it as told_before,
        sum(order_count) over after_it as count_after,
        sum(told_count) over after_it as told_after,
        sum(order_count - told_count) over all_before as untold_before,
        sum(order_count - told_count) over all_after as untold_after,
        sum(untold_charged) over all_before as untold_charged_before,
        sum(untold_charged) over all_after as untold_charged_after
    from months
    window
        before_it as (
            partition by platform, fact order by month_on rows between 3 preceding and 1 preceding
        ),
        after_it as (
            partition by platform, fact order by month_on rows between current row and 2 following
        ),
        all_before as (
            partition by platform, fact
            order by month_on rows between unbounded preceding and 1 preceding
        ),
        all_after as (
            partition by platform, fact
            order by month_on rows between current row and unbounded following
        )

),

shares as (

    select
        around.*,
        told_before / count_before as share_before,
        told_after / count_after as share_after
    from around
    where count_before >= 30 and count_after >= 30

),

steepest as (

    select
        shares.*,
        row_number() over (
            partition by platform, fact
            order by abs(share_after - share_before) desc, month_on
        ) as place
    from shares

)

select
    'fill_change'::varchar as kind,
    (row_number() over (
        order by
            abs(share_after - share_before) desc,
            platform,
            fact
    ))::integer as position,
    false::boolean as is_context,
    platform::varchar as told_by,
    fact::varchar as fact,
    month_on::date as change_on,
    share_before::double as share_before,
    share_after::double as share_after,
    (case when share_after < share_before then untold_after else untold_before end)::integer
        as order_count,
    (case
        when share_after < share_before then untold_charged_after
        else untold_charged_before
    end)::double as at_stake
from steepest
where place = 1 and abs(share_after - share_before) >= 0.5
order by position
