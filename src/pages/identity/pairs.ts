import type { PeopleDecision } from './people-decisions.svelte.ts';
import type { PairKind, PairSide } from './queries.ts';

/** Two names that may or may not be one person. */
export interface DoubtfulPair {
  readonly kind: PairKind;
  readonly one: PairSide;
  readonly other: PairSide;
}

/** Whether the two are one person in the figures of today. */
export const isJoined = ({ kind }: Pick<DoubtfulPair, 'kind'>): boolean => kind === 'phone';

export const pairKey = ({ kind, one, other }: DoubtfulPair): string =>
  [kind, one.id_key, other.id_key].join(' ');

/** Rows come by pair, a side each. */
export function pairsOf(rows: readonly PairSide[]): readonly DoubtfulPair[] {
  return rows.flatMap((one) => {
    const other = rows.find(({ position, side }) => position === one.position && side === 2);
    return one.side === 1 && other !== undefined ? [{ kind: one.kind, one, other }] : [];
  });
}

/** What changes who is who: joins the two, or takes the id away that joins them. */
export function changeOf(pair: DoubtfulPair): PeopleDecision {
  if (isJoined(pair) && pair.one.shared_id !== null) return { kind: 'shared-id', ids: [pair.one.shared_id] };
  return { kind: 'same-person', ids: [pair.one.id_key, pair.other.id_key].filter((id) => id !== null) };
}

export const comparedFacts = [
  'display_name',
  'email',
  'phone',
  'account',
  'address',
  'city',
  'platforms'
] as const;
export type ComparedFact = (typeof comparedFacts)[number];

export interface Compared {
  readonly fact: ComparedFact;
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** Undefined where only one side says anything. */
  readonly isShared: boolean | undefined;
}

/** Several values of one side stand in lines. */
const valuesOf = (side: PairSide, fact: ComparedFact): readonly string[] =>
  (side[fact] ?? '').split('\n').filter((value) => value !== '');

const plain = (value: string): string =>
  value
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** What the two sides say, fact by fact; left out is what neither says. */
export function comparedOf({ one, other }: DoubtfulPair): readonly Compared[] {
  return comparedFacts.flatMap((fact) => {
    const left = valuesOf(one, fact);
    const right = valuesOf(other, fact);
    if (left.length + right.length === 0) return [];
    const known = new Set(left.map(plain));
    const isShared =
      left.length === 0 || right.length === 0 ? undefined : right.some((value) => known.has(plain(value)));
    return [{ fact, one: left, other: right, isShared }];
  });
}
