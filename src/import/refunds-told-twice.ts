/**
 * A refund of a whole order is the same money as the refunds of its products that another file of the
 * platform lists: the products are kept, for they say more.
 */
export const dropRefundsToldByProduct = `create or replace table refund_rows as
select * from refund_rows as whole
where coalesce(whole.sku, whole.product_name) is not null
    or not exists (
        select 1 from refund_rows as part
        where part.shop = whole.shop and part.platform = whole.platform and part.order_id = whole.order_id and part.file_id <> whole.file_id
            and coalesce(part.sku, part.product_name) is not null
    )`;
