import { literal, query } from '#engine';
import type { OlderThan } from './file-order.ts';
import type { SourceFile } from './source.ts';
import type { Steps } from './steps.ts';

/** How far an order has come; one that was cancelled is only further than one that was never paid. */
const stage = (status: string): string =>
  `case ${status} when 'unpaid' then 0 when 'paid' then 1 when 'shipped' then 2 when 'completed' then 3
    when 'partially-refunded' then 4 when 'refunded' then 5 end`;

const happenings = ['paid_at', 'cancelled_at', 'shipped_at', 'delivered_at'] as const;

/** What only ever comes about: money given back, a day on which something happened, the next status. */
const isFurther = (one: string, other: string): string =>
  [
    `coalesce(${stage(`${one}.status`)} > ${stage(`${other}.status`)}, false)`,
    `(${one}.status = 'cancelled' and ${other}.status is not distinct from 'unpaid')`,
    `coalesce(${one}.refund, 0) > coalesce(${other}.refund, 0)`,
    ...happenings.map((column) => `(${one}.${column} is not null and ${other}.${column} is null)`)
  ].join(' or ');

const differing = (one: string, other: string): string =>
  [
    `${one}.status is distinct from ${other}.status`,
    `${one}.total is distinct from ${other}.total`,
    `coalesce(${one}.refund, 0) <> coalesce(${other}.refund, 0)`,
    `(${one}.cancelled_at is null) <> (${other}.cancelled_at is null)`
  ].join(' or ');

/** Another buyer or another day is another order, which says nothing of the age of either file. */
const isOneOrder = `one.shop = other.shop and one.platform = other.platform and one.order_id = other.order_id
  and coalesce(one.created_at::date = other.created_at::date, true)
  and coalesce(lower(one.email) = lower(other.email), one.buyer_id = other.buyer_id, true)`;

/** How often each of two files is further than the other, and on how many orders they differ. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly oneFurther: number;
  readonly otherFurther: number;
  readonly differingCount: number;
  readonly examples: string;
}

/** What files of one kind tell otherwise of the same orders. */
const pairsQuery = query(
  `with moved as (
  select shop, platform, order_id from order_versions group by shop, platform, order_id
  having count(*) > 1 and count(distinct row(status, total, refund, ${happenings.join(', ')})) > 1
),
told as (
  select order_versions.*, file_kinds.kind from order_versions
  semi join moved using (shop, platform, order_id)
  inner join file_kinds on order_versions.file_id = file_kinds.file_id
),
pairs as (
  select one.file_id as one, other.file_id as other, one.order_id,
    (${isFurther('one', 'other')}) as one_further, (${isFurther('other', 'one')}) as other_further,
    (${differing('one', 'other')}) as differs
  from told as one
  inner join told as other on one.file_id < other.file_id and one.kind = other.kind and ${isOneOrder}
)
select one::integer as "one", other::integer as "other",
  count(*) filter (where one_further and not other_further)::integer as "oneFurther",
  count(*) filter (where other_further and not one_further)::integer as "otherFurther",
  count(*) filter (where differs)::integer as "differingCount",
  coalesce(array_to_string(list_slice(list_sort(list(order_id) filter (where differs)), 1, 3), chr(31)), '') as "examples"
from pairs group by one, other
having count(*) filter (where differs or one_further or other_further) > 0
order by one, other`,
  {},
  {
    one: 'integer',
    other: 'integer',
    oneFurther: 'integer',
    otherFurther: 'integer',
    differingCount: 'integer',
    examples: 'text'
  }
);

/** Files of one kind write the same columns: what one leaves empty, it had not to tell. */
const kindOf = ({ formatId, mapping, header }: SourceFile): string =>
  JSON.stringify([formatId, mapping?.platform, header]);

export async function pairsOf(steps: Steps, files: readonly SourceFile[]): Promise<readonly Pair[]> {
  const kinds = files.map((file) => `(${file.fileId}, ${literal(kindOf(file))})`);
  await steps.exec(
    `create or replace temporary table file_kinds as select * from (values ${kinds.join(', ')}) as kinds(file_id, kind)`
  );
  const pairs = await steps.ask(pairsQuery, {});
  await steps.exec('drop table file_kinds');
  return pairs;
}

/** On all orders alike one of the two is further: what it tells came later. */
export function provenBy({ one, other, oneFurther, otherFurther }: Pair): readonly OlderThan[] {
  if (oneFurther > 0 && otherFurther === 0) return [{ older: other, newer: one }];
  return otherFurther > 0 && oneFurther === 0 ? [{ older: one, newer: other }] : [];
}
