import { lackingColumns } from './guess.ts';
import { likely, type Doubt } from './guess-doubts.ts';
import { mappingOf, type Guess } from './guess-mapping.ts';
import { lackingFacts } from './guess-needs.ts';
import type { Mapping } from './mapping.ts';

/** Facts that change who is counted and what: better unread than read out of a column that was only guessed. */
const consequential = new Set([
  'buyer_id',
  'account',
  'phone',
  'order_id',
  'refund',
  'discount',
  'shipping',
  'tax',
  'items_total',
  'line_discount',
  'line_cost'
]);

/** Names that tell who bought tell customers apart more often than not: the page asks, a script goes on with them. */
const isOfNames = (doubt: Doubt): boolean => doubt.kind === 'weak' && doubt.fact === 'buyer_id';

/** The mapping by which a table may be imported without a person to ask; undefined where one must be asked. */
export function unaskedMapping(guess: Guess): Mapping | undefined {
  const doubts = guess.doubts.filter((doubt) => !isOfNames(doubt));
  if (lackingColumns({ ...guess, doubts }).length > 0) return undefined;
  const mapping = mappingOf(guess);
  const columns = Object.entries(mapping.columns).filter(
    ([fact]) =>
      !consequential.has(fact) || (guess.confidence[fact] ?? 0) >= likely || guess.empty.includes(fact)
  );
  return { ...mapping, columns: Object.fromEntries(columns) };
}

/** Why a guess is not followed unasked, for whoever writes a script. */
export const whyAsked = (guess: Guess): readonly string[] => [
  ...lackingFacts(guess).map((fact) => `no column for ${fact}`),
  ...guess.doubts.map(inWords)
];

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' or ');

function inWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'which-amount':
      return `which column is the total: ${quoted(doubt.columns)}`;
    case 'total-too-small':
      return `"${doubt.column}" as a total is less than its products`;
    case 'order-or-line':
      return `whether "${doubt.column}" is of the order or of each row (such as order ${doubt.order})`;
    case 'weak':
      return `whether "${doubt.column}" is ${doubt.fact}`;
    case 'entity':
      return `whether rows are ${doubt.instead} instead`;
  }
}
