import type { Cells, Source } from './format.ts';
import { headersOf, type Mapping } from './mapping.ts';
import { isTotalWord } from './total-words.ts';

/** What a row tells of the purchase itself, and not of what became of it later. */
const lasting = [
  'created_at',
  'paid_at',
  'buyer_id',
  'email',
  'phone',
  'account',
  'buyer_name',
  'product_name',
  'sku',
  'quantity',
  'unit_price',
  'line_total',
  'total'
];

/**
 * A number for the order of a row where the file has none: by what the row says, so that rows of two files are
 * two orders unless they say the same, as where exports overlap. Rows of one file that say the same are counted.
 */
export function rowNumber({ columns, items }: Mapping): (cells: Cells) => string {
  const told = lasting.flatMap((fact) => columns[fact] ?? []).flatMap(headersOf);
  const headers = [...new Set([...told, ...(items === undefined ? [] : [items.column])])];
  if (headers.length === 0) return () => `'row ' || _row`;
  return (cells) => {
    const key = `md5(concat_ws(chr(31), ${headers.map((name) => `coalesce(${cells.text(name)}, '')`).join(', ')}))`;
    const nth = `row_number() over (partition by ${key} order by _row)`;
    return `'row ' || left(${key}, 8) || case when ${nth} > 1 then '-' || ${nth} else '' end`;
  };
}

/** What may say who bought, in the order of how well it does. */
export const buyers = ['buyer_id', 'email', 'phone', 'account', 'buyer_name'];
const orderAmounts = ['total', 'items_total'];
const lineAmounts = ['line_total', 'unit_price'];

/**
 * The number of a row's order where the column of numbers has blanks. A row without one that has a day and an
 * amount of its own is a sale of its own, as over a till. It is another line of the order above where it says
 * the same day and the same buyer again and nothing new of what the order came to. Any other has no number, as
 * the sums of a day or a page.
 */
export function orderNumber(mapping: Mapping, number: Source): Source {
  if (typeof number === 'object') return number;
  const numberOf = typeof number === 'string' ? (cells: Cells) => cells.text(number) : number;
  const rowOf = rowNumber(mapping);
  const headersOfFacts = (...facts: readonly string[]): readonly string[] =>
    facts.flatMap((fact) => mapping.columns[fact] ?? []).flatMap(headersOf);
  const days = headersOfFacts('created_at', 'paid_at');
  const totals = headersOfFacts(...orderAmounts);
  const prices = headersOfFacts(...lineAmounts);
  const amounts = totals.length > 0 ? totals : prices;
  if (days.length === 0 || amounts.length === 0) return number;
  return (cells) => {
    const said = (headers: readonly string[]): string =>
      headers.length === 0
        ? 'null::varchar'
        : `nullif(concat_ws(chr(31), ${headers.map((name) => cells.text(name)).join(', ')}), '')`;
    const [own, day, buyer, total, price] = [
      numberOf(cells),
      said(days),
      said(headersOfFacts(...buyers)),
      said(totals),
      said(prices)
    ];
    const isSum = headersOfFacts('product_name', ...buyers)
      .map((name) => `  when ${isTotalWord(cells.text(name))} then null\n`)
      .join('');
    const above = `last_value(case when ${own} is not null
      then {number: ${own}, day: ${day}, buyer: ${buyer}, total: ${total}} end ignore nulls)
      over (order by _row rows between unbounded preceding and current row)`;
    return `case
  when ${own} is not null then ${own}
  when ${day} is null or ${said(amounts)} is null then null
${isSum}  when ${day} = (${above}).day and ${buyer} = (${above}).buyer
    and coalesce(${total} = (${above}).total and ${total} <> ${price}, ${total} is null) then (${above}).number
  else ${rowOf(cells)}
end`;
  };
}
