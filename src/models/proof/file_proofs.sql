-- One row per file of sales: its money as it tells it beside what the orders hold of it, in the
-- currency of its shop; null where the file tells of none.
with

sums as (

    select
        file_id,
        count(*) as order_count,
        sum(amount) filter (where not is_other_currency) as amount_in_file,
        sum(charged) filter (where amount is not null and not is_other_currency)
            as amount_in_orders,
        sum(lines) filter (where not is_other_currency) as lines_in_file,
        sum(order_lines_net) filter (where lines is not null and not is_other_currency)
            as lines_in_orders,
        sum(refund) filter (where not is_other_currency) as refund
    from compared_orders
    where order_key is not null
    group by file_id

),

-- Money given back by rows of lists, which list no orders.
listed as (

    select
        told_refunds.file_id,
        sum(told_refunds.amount) as refund
    from told_refunds
    anti join stated_orders
        on
            told_refunds.file_id = stated_orders.file_id
            and told_refunds.order_id = stated_orders.order_id
    group by told_refunds.file_id

),

lost as (

    select
        file_id,
        sum(in_file - in_orders) as refund
    from file_differences
    where what = 'refund'
    group by file_id

),

files_told as (

    select
        * exclude (file_id, refund),
        coalesce(sums.file_id, listed.file_id) as file_id,
        coalesce(sums.refund, 0) + coalesce(listed.refund, 0) as refund
    from sums
    full join listed
        on sums.file_id = listed.file_id

)

select
    files_told.file_id,
    file_facts.shop,
    shops.currency,
    coalesce(files_told.order_count, 0)::integer as order_count,
    files_told.amount_in_file::decimal(18, 4) as amount_in_file,
    files_told.amount_in_orders::decimal(18, 4) as amount_in_orders,
    files_told.lines_in_file::decimal(18, 4) as lines_in_file,
    files_told.lines_in_orders::decimal(18, 4) as lines_in_orders,
    files_told.refund::decimal(18, 4) as refund_in_file,
    (files_told.refund - coalesce(lost.refund, 0))::decimal(18, 4) as refund_in_orders
from files_told
left join file_facts
    on files_told.file_id = file_facts.file_id
left join shops
    on file_facts.shop = shops.shop
left join lost
    on files_told.file_id = lost.file_id
order by files_told.file_id
