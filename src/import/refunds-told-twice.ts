import { literal } from '#engine';
import type { SourceFile } from './source.ts';

/**
 * Two kinds of files of a platform that tell of money given back for one order tell of the same money. Kept is
 * the kind that tells of most of it, and where both tell as much, the one that names more products.
 */
export function dropRefundsToldTwice(files: readonly SourceFile[]): string {
  const kinds = files.map(
    ({ fileId, formatId, mapping }) => `(${fileId}, ${literal(JSON.stringify([formatId, mapping?.entity]))})`
  );
  return `create or replace table refund_rows as
with kinds(file_id, kind) as (values ${kinds.join(', ')}),
told as (select refund_rows.*, kinds.kind from refund_rows inner join kinds using (file_id)),
sums as (
  select shop, platform, order_id, kind, sum(amount) as amount, count(coalesce(sku, product_name)) as product_count
  from told where order_id is not null group by shop, platform, order_id, kind
),
kept as (
  select shop, platform, order_id, kind from sums
  qualify row_number() over (partition by shop, platform, order_id order by amount desc, product_count desc, kind) = 1
)
select told.* exclude (kind)
from told
left join kept
  on told.shop = kept.shop and told.platform = kept.platform and told.order_id = kept.order_id
where kept.kind is null or kept.kind = told.kind`;
}
