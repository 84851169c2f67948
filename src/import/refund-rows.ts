import { identifier } from '#engine';
import { filledColumnNames, type StageSource } from './stage.ts';
import type { Steps } from './steps.ts';

/** What a marked staged table holds besides its columns. */
export const refundMarks = ['is_refund', 'refund_amount', 'refund_day'] as const;

const amounts = ['total', 'line_total', 'unit_price', 'quantity'];

/** A row of one product adds up to this, less than nothing where its sum or its number of pieces is. */
function lineAmount(names: ReadonlySet<string>): string {
  const quantity = names.has('quantity') ? 'coalesce(quantity, 1)' : '1';
  const discount = names.has('line_discount') ? ' - abs(coalesce(line_discount, 0))' : '';
  const priced = names.has('unit_price') ? `abs(unit_price * ${quantity})${discount}` : 'null';
  const sums = names.has('line_total') ? `coalesce(abs(line_total), ${priced})` : priced;
  const negative = [
    'is_flagged',
    ...amounts
      .filter((column) => column !== 'total' && names.has(column))
      .map((column) => `coalesce(${column} < 0, false)`)
  ];
  return sums === 'null'
    ? 'null::decimal(18,4)'
    : `((${sums}) * case when ${negative.join(' or ')} then -1 else 1 end)::decimal(18,4)`;
}

/** What is charged or given back with a line. */
function besideLine(names: ReadonlySet<string>): string {
  const parts = ['line_tax', 'line_shipping'].filter((column) => names.has(column));
  return ['0', ...parts.map((column) => `abs(coalesce(${column}, 0))`)].join(' + ');
}

const orderSum = (names: ReadonlySet<string>): string => {
  const has = (column: string, sign: string): string =>
    names.has(column) ? ` ${sign} coalesce(max(abs(${column})) over of_order, 0)` : '';
  return `0${has('shipping', '+')}${has('tax', '+')}${has('discount', '-')}`;
};

const isClose = (one: string, other: string): string => `abs((${one}) - (${other})) < 0.01`;

/** Whether an order's total is the sum of these lines, with or without what else stands on the order. */
const addsUp = (lines: string): string =>
  `(${isClose('most', lines)} or ${isClose('most', `${lines} + beside_lines`)})`;

/**
 * Which rows give money back. Of an order whose total is less than nothing: every row, but lines that are
 * sold against others that come back. Of an order with a total: rows that state one less than nothing, and
 * lines that its total does not hold; what it holds reduces the order. Of an order without one: pieces that
 * come back, and all lines less than nothing of an order that is.
 */
const isRefund = `case
    when is_flagged then true
    when most < 0 then coalesce(line_amount <= 0, true) or lines_back is null
    when stated < 0 then true
    when line_amount is null or line_amount >= 0 then false
    when most is null then pieces < 0 or line_sum < 0
    else ${addsUp('line_sum - lines_back')} and not ${addsUp('line_sum')}
  end`;

/**
 * An order's total may stand on each of its rows or on the first; what its lines leave of it (shipping, tax)
 * goes to the first. Lines that add up to more show that each row states its own.
 */
const refundAmount = (totalsRepeat: boolean): string => `case
    when not is_refund then null
    when group_total is null then abs(line_amount) + beside_line
    when group_lines is null then ${totalsRepeat ? 'case when nth = 1 then -group_total else 0 end' : 'coalesce(-stated, 0)'}
    when group_lines > group_sold - group_total + 0.005 then coalesce(-stated, abs(line_amount) + beside_line)
    else coalesce(abs(line_amount) + beside_line, 0)
      + case when nth = 1 then group_sold - group_total - group_lines else 0 end
  end`;

/** Marks the rows that give money back, with how much of it and on which day. */
function markStatement(source: StageSource, names: ReadonlySet<string>): string {
  const staged = identifier(source.stagedTable);
  const or = (column: string, type: string): string => (names.has(column) ? column : `null::${type}`);
  const day = ['created_at', 'paid_at'].filter((column) => names.has(column));
  const total = or('total', 'decimal(18,4)');
  const totalsRepeat = ['product_name', 'sku'].some((column) => names.has(column));
  return `create or replace table ${staged} as
with flagged as (
  select *${names.has('is_refund') ? ' exclude (is_refund), coalesce(is_refund, false)' : ', false'} as is_flagged from ${staged}
),
read as (
  select *, reason is null as is_used, ${or('quantity', 'double')} as pieces,
    ${lineAmount(names)} as line_amount, ${besideLine(names)} as beside_line,
    ${day.length === 0 ? 'null::timestamp' : `coalesce(${day.join(', ')})`} as told_at
  from flagged
),
told as (
  -- A row that is called a refund may write what it gives back without a sign; beside a line, the total may be the order's.
  select *, case when is_flagged and ${total} > 0 then case when line_amount is null then -${total} end
    else ${total} end as stated
  from read
),
summed as (
  select *, max(stated) over of_order as most, sum(line_amount) over of_order as line_sum,
    sum(line_amount) filter (where line_amount < 0) over of_order as lines_back, ${orderSum(names)} as beside_lines
  from told window of_order as (partition by order_id, is_used)
),
marked as (select *, coalesce(is_used and ${isRefund}, false) as is_refund from summed),
grouped as (
  select *, case when stated < 0 then stated when most < 0 then most end as group_total from marked
),
weighed as (
  select *, sum(abs(line_amount) + beside_line) filter (where is_refund) over of_group as group_lines,
    coalesce(sum(line_amount + beside_line) filter (where not is_refund) over of_group, 0) as group_sold,
    row_number() over (partition by order_id, is_used, group_total, is_refund order by source_row) as nth,
    min(told_at) filter (where not is_refund) over (partition by order_id, is_used) as sold_at,
    coalesce(told_at, max(told_at) filter (where is_refund) over of_group) as back_at
  from grouped window of_group as (partition by order_id, is_used, group_total)
)
select * exclude (is_flagged, is_used, stated, pieces, line_amount, beside_line, told_at, most, line_sum, lines_back, beside_lines,
    group_total, group_lines, group_sold, nth, sold_at, back_at)${names.has('total') ? '\n  replace (case when not is_used or is_refund or total >= 0 then total end as total)' : ''},
  (${refundAmount(totalsRepeat)})::decimal(18,4) as refund_amount,
  -- The day of the order on a row of its own order is no day on which money went back.
  case when is_refund and back_at is distinct from sold_at then back_at end as refund_day
from weighed`;
}

/**
 * A row of sales that is less than nothing is money given back, in whatever file it stands, and so is one that
 * the file calls so. Known formats that mark such rows themselves are left as they are. Answers whether the
 * staged table now has the marks.
 */
export async function markRefunds(steps: Steps, source: StageSource): Promise<boolean> {
  if (source.format.entity !== 'sales') return false;
  const names = new Set(filledColumnNames(source));
  const telling = amounts.filter((column) => names.has(column));
  const isFlagged = names.has('is_refund');
  if ((isFlagged && source.format.id !== 'mapped') || !names.has('order_id') || telling.length === 0)
    return false;
  const negative = [...telling.map((column) => `${column} < 0`), ...(isFlagged ? ['is_refund'] : [])].join(
    ' or '
  );
  const found = await steps.count(
    `select count(*) from ${identifier(source.stagedTable)} where reason is null and (${negative})`
  );
  if (found === 0) return false;
  await steps.exec(markStatement(source, names));
  return true;
}
