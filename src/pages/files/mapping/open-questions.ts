import { type Doubt, type Entity, hasFact, lackingColumns, type Mapping, type Preview } from '#import';

/** What only a person can say of a file before it is imported; all but what is lacking has an assumption. */
export type OpenQuestion =
  | { readonly kind: 'lacking'; readonly fact: string }
  | { readonly kind: 'which-amount'; readonly columns: readonly string[] }
  | { readonly kind: 'total-too-small'; readonly column: string }
  | { readonly kind: 'order-or-line'; readonly column: string; readonly order: string }
  | { readonly kind: 'weak'; readonly fact: string; readonly column: string }
  | { readonly kind: 'entity'; readonly instead: Entity }
  | { readonly kind: 'dates'; readonly column: string }
  | { readonly kind: 'currency' }
  | { readonly kind: 'order' }
  | { readonly kind: 'buyer' }
  | { readonly kind: 'refunds' }
  | { readonly kind: 'shop' };

/** The same for the same question, whatever else changes. */
export const idOf = (question: OpenQuestion): string =>
  [
    question.kind,
    'fact' in question ? question.fact : '',
    'column' in question ? question.column : '',
    'columns' in question ? question.columns.join('\n') : ''
  ].join('\t');

export interface Known {
  readonly mapping: Mapping;
  readonly doubts: readonly Doubt[];
  readonly preview: Pick<Preview, 'dates'> | undefined;
  /** Columns of the file that stand for nothing. */
  readonly unusedCount: number;
  /** Whether there are shops that the file could be of. */
  readonly hasShops: boolean;
}

const money = ['total', 'line_total', 'unit_price'];
const refunds = ['refund', 'is_refund', 'status'];
const buyers = ['buyer_id', 'email', 'phone', 'account'];

/** In the order in which they are asked: first what is lacking, then what decides most. */
export function openQuestions(known: Known): readonly OpenQuestion[] {
  const { mapping, doubts, preview, unusedCount, hasShops } = known;
  const lacking = lackingColumns(mapping);
  const isSales = mapping.entity === 'sales';
  const has = (fact: string): boolean => hasFact(mapping, fact);
  const hasMoney = isSales && money.some(has);
  /** Whether a column is left that could say it. */
  const canBe = isSales && unusedCount > 0;
  const isOpenDate = mapping.dateOrder === undefined;
  return [
    ...lacking.map((fact) => ({ kind: 'lacking' as const, fact })),
    ...doubts,
    ...(canBe && !has('order_id') ? [{ kind: 'order' as const }] : []),
    ...(canBe && !buyers.some(has) ? [{ kind: 'buyer' as const }] : []),
    ...(preview?.dates ?? [])
      .filter(({ ambiguous, proof }) => isOpenDate && ambiguous && proof === null)
      .slice(0, 1)
      .map(({ column }) => ({ kind: 'dates' as const, column })),
    ...(hasMoney && !has('currency') && mapping.currency === undefined
      ? [{ kind: 'currency' as const }]
      : []),
    ...(hasMoney && unusedCount > 0 && !refunds.some(has) ? [{ kind: 'refunds' as const }] : []),
    ...(hasShops ? [{ kind: 'shop' as const }] : [])
  ];
}

/** What a column that says who bought is, by what stands in it. */
export function buyerFact(cells: readonly string[]): 'email' | 'phone' | 'buyer_id' {
  const most = (fits: (cell: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(fits).length >= cells.length * 0.8;
  if (most((cell) => /^\S+@\S+$/.test(cell))) return 'email';
  return most((cell) => /^\+?[\d\s()./-]+$/.test(cell) && cell.replaceAll(/\D/g, '').length >= 9)
    ? 'phone'
    : 'buyer_id';
}
