-- One row per file of sales: its money as it tells it beside what the orders hold of it, in the
-- currency of its shop.
with

sums as (

    select
        file_id,
        any_value(shop) as shop,
        count(*) as order_count,
        sum(amount) filter (where not is_other_currency) as amount_in_file,
        sum(charged) filter (where amount is not null and not is_other_currency)
            as amount_in_orders,
        sum(lines) filter (where not is_other_currency) as lines_in_file,
        sum(lines_in_orders) filter (where lines is not null and not is_other_currency)
            as lines_in_orders,
        sum(greatest(refund, 0)) filter (where not is_other_currency) as column_refunds
    from compared_orders
    where order_key is not null
    group by file_id

),

lost as (

    select
        file_id,
        sum(in_file - in_orders) as refund
    from file_differences
    where what = 'refund'
    group by file_id

),

-- Money given back by rows whose number is of no order of the file.
rows_alone as (

    select
        told_refunds.file_id,
        any_value(told_refunds.shop) as shop,
        sum(told_refunds.amount) as refund
    from told_refunds
    anti join order_versions
        on
            told_refunds.file_id = order_versions.file_id
            and told_refunds.order_id = order_versions.order_id
    group by told_refunds.file_id

),

files_told as (

    select
        coalesce(sums.file_id, rows_alone.file_id) as file_id,
        coalesce(sums.shop, rows_alone.shop) as shop,
        coalesce(sums.order_count, 0) as order_count,
        coalesce(sums.amount_in_file, 0) as amount_in_file,
        coalesce(sums.amount_in_orders, 0) as amount_in_orders,
        coalesce(sums.lines_in_file, 0) as lines_in_file,
        coalesce(sums.lines_in_orders, 0) as lines_in_orders,
        coalesce(sums.column_refunds, 0) + coalesce(rows_alone.refund, 0) as refund_in_file
    from sums
    full join rows_alone
        on sums.file_id = rows_alone.file_id

)

select
    files_told.file_id,
    files_told.shop,
    shops.currency,
    files_told.order_count::integer as order_count,
    files_told.amount_in_file::decimal(18, 4) as amount_in_file,
    files_told.amount_in_orders::decimal(18, 4) as amount_in_orders,
    files_told.lines_in_file::decimal(18, 4) as lines_in_file,
    files_told.lines_in_orders::decimal(18, 4) as lines_in_orders,
    files_told.refund_in_file::decimal(18, 4) as refund_in_file,
    (files_told.refund_in_file - coalesce(lost.refund, 0))::decimal(18, 4) as refund_in_orders
from files_told
left join shops
    on files_told.shop = shops.shop
left join lost
    on files_told.file_id = lost.file_id
order by files_told.file_id
