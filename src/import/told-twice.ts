import { identifier } from '#engine';
import type { StagedFile } from './staged-file.ts';

/** What stands once per order, however many rows it has. */
const orderAmounts = ['refund', 'items_total', 'discount', 'shipping', 'tax'];

/**
 * Orders of which rows of one file state several amounts, or several totals, days or buyers: two orders of one
 * number, or one that was exported in two states. Only one can be kept, so that what they state together is
 * kept beside it.
 */
export function toldTwice(
  { fileId, source }: StagedFile,
  names: ReadonlySet<string>,
  sells: string
): readonly string[] {
  const amounts = orderAmounts.filter((column) => names.has(column));
  const days = names.has('created_at') ? [['created_on', 'created_at::date'] as const] : [];
  const buyers = ['buyer_id', 'email', 'account'].filter((column) => names.has(column));
  const facts = names.has('total') ? [...days, ...buyers.map((column) => [column, column] as const)] : [];
  const compared = [...amounts, ...facts.map(([, sql]) => sql), ...(names.has('total') ? ['total'] : [])];
  if (compared.length === 0) return [];
  const totals = `select order_id, 'total' as what, sum(total) as amount from (
  select distinct order_id, total${facts.map(([name, sql]) => `, coalesce(${sql}, min(${sql}) over (partition by order_id)) as ${name}`).join('')}
  from told where total is not null
) group by order_id having count(*) > 1`;
  const others = amounts.map(
    (column) =>
      `select order_id, '${column}' as what, sum(distinct ${column}) as amount from told group by order_id having count(distinct ${column}) > 1`
  );
  return [
    `insert into told_twice by name
with several as (
  select order_id from ${identifier(source.stagedTable)} where ${sells} group by order_id
  having ${compared.map((sql) => `min(${sql}) <> max(${sql})`).join(' or ')}
),
told as (select * from ${identifier(source.stagedTable)} semi join several using (order_id) where ${sells})
select ${fileId} as file_id, apart.* from (
${[...(names.has('total') ? [totals] : []), ...others].join('\nunion all\n')}
) as apart`
  ];
}

/** All money given back as files tell it, before what several of them tell is taken once. */
export const keepToldRefunds = `create or replace table told_refunds as
select file_id, source_row, shop, platform, order_id, amount from refund_rows`;
