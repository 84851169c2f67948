import { identifier } from '#engine';
import { hasOwnLines, linesSql } from './stage.ts';
import { originOf, type StagedFile } from './staged-file.ts';

/** What a row that gives money back adds up to, before its sign is dropped; the order's total where it has no line. */
function amountOfLine(names: ReadonlySet<string>): string {
  if (names.has('refund_amount')) return 'refund_amount';
  const extra = ['line_tax', 'line_shipping'].filter((column) => names.has(column));
  const plus = extra.map((column) => ` + coalesce(${column}, 0)`).join('');
  const lines = [
    ...(names.has('line_total') ? [`line_total${plus}`] : []),
    ...(names.has('unit_price')
      ? [`unit_price * ${names.has('quantity') ? 'coalesce(quantity, 1)' : '1'}${plus}`]
      : [])
  ];
  return `coalesce(${[...lines.slice(0, 1), ...(names.has('total') ? ['total'] : []), 'null'].join(', ')})`;
}

const ofRefund = ['buyer_id', 'email', 'phone', 'account', 'country', 'parent_order_id'];

/** Rows of a sales file that give money back, as refunds with their buyer and day. */
export function refundLines(file: StagedFile, names: ReadonlySet<string>): readonly string[] {
  const { source } = file;
  if (!names.has('is_refund')) return [];
  const pick = (column: string, as = column): string => (names.has(column) ? `, ${column} as ${as}` : '');
  // An order may name its buyer on its first row only.
  const ofOrder = (column: string): string =>
    names.has(column)
      ? `, coalesce(${column}, any_value(${column}) over (partition by order_id)) as ${column}`
      : '';
  const day = names.has('refund_day') ? 'refund_day' : 'created_at';
  const facts = `order_id, abs(${amountOfLine(names)})::decimal(18,4) as amount${pick(day, 'refunded_at')}${ofRefund.map(ofOrder).join('')}`;
  const shipping = names.has('line_shipping') ? ', abs(line_shipping) as shipping' : '';
  const rows = `from ${identifier(source.stagedTable)} where reason is null and is_refund`;
  const own = hasOwnLines(source)
    ? `${pick('sku')}${pick('product_name')}${names.has('quantity') ? ', abs(quantity) as quantity' : ''}`
    : '';
  const statement = `insert into refund_rows by name
select ${originOf(file)}, source_row, ${facts}${shipping}${own} ${rows}`;
  const lines = linesSql(source);
  return [statement, ...(hasOwnLines(source) || lines === undefined ? [] : refundedProducts(file, lines))];
}

/**
 * Products of rows that list them within a cell or side by side. One alone is what the row gives money back
 * for; of several nothing says how much each was, so that they tell their pieces beside the row's amount.
 */
const refundedProducts = (file: StagedFile, lines: string): readonly string[] => {
  const given = `select lines.*, marked.source_row as refund_row, count(*) over (partition by marked.source_row) as product_count
from (${lines}) as lines inner join ${identifier(file.source.stagedTable)} as marked
  on lines.source_row = marked.source_row and marked.reason is null and marked.is_refund`;
  return [
    `update refund_rows set sku = given.sku, product_name = given.product_name, quantity = abs(given.quantity)
from (${given}) as given
where refund_rows.file_id = ${file.fileId} and refund_rows.source_row = given.refund_row and given.product_count = 1`,
    `insert into refund_rows by name
select refund_rows.* replace (given.sku as sku, given.product_name as product_name, abs(given.quantity) as quantity, 0 as amount, 0 as shipping)
from (${given}) as given
inner join refund_rows on refund_rows.file_id = ${file.fileId} and refund_rows.source_row = given.refund_row
where given.product_count > 1`
  ];
};
