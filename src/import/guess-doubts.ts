import type { Entity } from './entities.ts';
import { nameOfPlace } from './cells.ts';
import { withinKeys } from './guess-orders.ts';
import { isMoney } from './guess-parts.ts';
import { neededOf } from './guess-needs.ts';
import { contentOf, type GuessedTable } from './guess-table.ts';
import type { TotalFound } from './guess-total.ts';
import { isRuledOut } from './guess-vetoes.ts';
import { headersOf, type Mapping } from './mapping.ts';

/** What only a person can say of a guess; nothing with a doubt is imported unasked. */
export type Doubt =
  /** Several columns could be what an order came to; the first was taken. */
  | { readonly kind: 'which-amount'; readonly columns: readonly string[] }
  /** The total is less than what the products of an order come to. */
  | { readonly kind: 'total-too-small'; readonly column: string }
  /** The rows of an order all say the same amount: that of the order, or each its own. */
  | { readonly kind: 'order-or-line'; readonly column: string; readonly order: string }
  /** A fact that the table is of no use without was hardly more than guessed. */
  | { readonly kind: 'weak'; readonly fact: string; readonly column: string }
  /** The rows could be of another kind just as well. */
  | { readonly kind: 'entity'; readonly instead: Entity };

/** From this on a guess may be followed unasked. */
export const likely = 0.55;

/** Doubts about the money of orders. */
export function doubtsOfAmounts(table: GuessedTable, found: TotalFound | undefined): readonly Doubt[] {
  const { header, places } = table;
  const name = (place: number): string => nameOfPlace(header, place);
  const total = places.get('total');
  const doubts: Doubt[] = [];
  if (total !== undefined && found !== undefined && found.rivals.length > 0)
    doubts.push({ kind: 'which-amount', columns: [total, ...found.rivals].map(name) });
  if (total !== undefined && found?.isTooSmall === true)
    doubts.push({ kind: 'total-too-small', column: name(total) });
  const level = levelDoubt(table);
  if (level !== undefined) doubts.push(level);
  const hasAmount = ['total', 'line_total', 'unit_price', 'items_total'].some((fact) => places.has(fact));
  const unread = hasAmount ? [] : unreadAmounts(table);
  if (unread.length > 0) doubts.push({ kind: 'which-amount', columns: unread.map(name) });
  return doubts;
}

/** Columns that look like amounts and were taken for nothing. */
function unreadAmounts(table: GuessedTable): readonly number[] {
  const taken = new Set(table.places.values());
  return table.titles.flatMap((title, place) => {
    const content = table.contents[place];
    const isAmount = content !== undefined && (content.numbers.decimals >= 0.3 || content.numbers.hasSign);
    return !taken.has(place) && isAmount && isMoney(table, place) && !isRuledOut(title, 'amount', 'money')
      ? [place]
      : [];
  });
}

/** Rows that agree in this many orders do so because the amount is the order's. */
const enoughOrders = 3;

function levelDoubt(table: GuessedTable): Doubt | undefined {
  const { header, places } = table;
  const total = places.get('total');
  const [orders, amounts] = [contentOf(table, 'order_id'), contentOf(table, 'total')];
  const isProven = (table.confidence.get('total') ?? 0) >= 0.94 && hasLines(table);
  if (total === undefined || orders === undefined || amounts === undefined || isProven) return undefined;
  const { recurring, differing } = withinKeys(orders.cells, amounts.cells);
  const isVaried = amounts.distinct > 2;
  if (recurring === 0 || differing > 0 || (recurring >= enoughOrders && isVaried)) return undefined;
  // An amount on the first row of an order only is the order's.
  const order = orders.cells.find((key, row) => {
    const again = orders.cells.findIndex((other, next) => next > row && other === key && key !== '');
    return again >= 0 && (amounts.cells[row] ?? '') !== '' && amounts.cells[row] === amounts.cells[again];
  });
  return order === undefined
    ? undefined
    : { kind: 'order-or-line', column: nameOfPlace(header, total), order };
}

/** Whether lines with amounts of their own stand beside the total. */
const hasLines = ({ places }: GuessedTable): boolean =>
  ['line_total', 'unit_price', 'items_total'].some((fact) => places.has(fact));

/** Facts that are needed and were not found with enough evidence. */
export function weakFacts(
  { entity, columns, items, lineGroups }: Mapping,
  confidence: Readonly<Record<string, number>>
): readonly Doubt[] {
  return neededOf(entity).flatMap((facts) => {
    const found = facts.flatMap((fact) => {
      const source = columns[fact];
      return source === undefined
        ? []
        : [{ fact, column: headersOf(source)[0] ?? fact, sure: confidence[fact] ?? 0 }];
    });
    const [best] = found.toSorted((left, right) => right.sure - left.sure);
    const isElsewhere = facts.some(
      (fact) => items?.as === fact || lineGroups?.some((group) => fact in group)
    );
    if (best === undefined || best.sure >= likely || isElsewhere) return [];
    return [{ kind: 'weak' as const, fact: best.fact, column: best.column }];
  });
}
