import { identifier } from '#engine';
import { buyers } from './mapping-rows.ts';
import { filledColumnNames, type StageSource } from './stage.ts';
import { isTotalWord } from './total-words.ts';

const amounts = ['total', 'line_total', 'items_total'];
const texts = ['order_id', ...buyers, 'product_name', 'sku', 'note'];
/** What every sale of such a table has, and its sum has not. */
const telling = [...buyers, 'product_name', 'sku', 'quantity'];

/**
 * Sets aside rows of a table of one's own that add up the rows above them: those called a sum that come to what
 * the rows since the last such row, or all rows, come to; and a last row that names nothing of what every other
 * row does and comes to all of them. A buyer who is called so and bought something else stays.
 */
export function setSumRowsAside(source: StageSource): readonly string[] {
  if (source.format.id !== 'mapped' || source.format.entity !== 'sales') return [];
  const names = new Set(filledColumnNames(source));
  const amount = amounts.find((column) => names.has(column));
  if (amount === undefined) return [];
  const words = texts
    .filter((column) => names.has(column))
    .map((column) => `coalesce(${isTotalWord(column)}, false)`);
  const isCalledSum = words.length === 0 ? 'false' : words.join(' or ');
  const lacked = telling
    .filter((column) => names.has(column))
    .map((column) => `(${column} is null and count(${column}) over () = count(*) over () - 1)`);
  const isBare = lacked.length === 0 ? 'false' : lacked.join(' or ');
  const staged = identifier(source.stagedTable);
  return [
    `update ${staged} set reason = 'footer' from (
  with told as (
    select source_row, ${amount} as amount, ${isCalledSum} as is_called_sum,
      (${isBare}) and row_number() over (order by source_row desc) = 1 and count(*) over () > 3 as is_bare_end
    from ${staged} where reason is null and ${amount} is not null
  ),
  parted as (
    select *, count(*) filter (where is_called_sum) over (order by source_row rows between unbounded preceding and 1 preceding) as part
    from told
  ),
  summed as (
    select *,
      sum(amount) filter (where not is_called_sum) over (partition by part order by source_row rows between unbounded preceding and 1 preceding) as part_sum,
      sum(amount) filter (where not is_called_sum) over (order by source_row rows between unbounded preceding and 1 preceding) as whole_sum
    from parted
  )
  select source_row from summed
  where (is_called_sum or is_bare_end) and amount <> 0
    and (abs(amount - whole_sum) < 0.01 or (is_called_sum and abs(amount - part_sum) < 0.01))
) as sums
where ${staged}.source_row = sums.source_row`
  ];
}
