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

/** In the order in which they are asked: first what is lacking, then what decides most. */
export function openQuestions(known: Known): readonly OpenQuestion[] {
  const { mapping, doubts, preview, unusedCount, hasShops } = known;
  const lacking = lackingColumns(mapping);
  const isSales = mapping.entity === 'sales';
  const has = (fact: string): boolean => hasFact(mapping, fact);
  const hasMoney = isSales && money.some(has);
  const isOpenDate = mapping.dateOrder === undefined;
  return [
    ...lacking.map((fact) => ({ kind: 'lacking' as const, fact })),
    ...doubts,
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
