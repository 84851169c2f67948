import type { Cells } from './format.ts';
import { headersOf, type Mapping } from './mapping.ts';

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
