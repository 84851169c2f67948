import { isPassive, isSlipping } from '../segments.ts';
import type { Flow, PlaceAfter, PlaceBefore } from './queries.ts';

/** Below so many people flows are anecdotes. */
export const fewestPeople = 10;

const isEnd = (place: PlaceBefore): place is 'outside' | 'not_yet' =>
  place === 'outside' || place === 'not_yet';
/** Segments of people who have been away for long. */
export const isQuiet = (place: PlaceBefore): boolean =>
  !isEnd(place) && (isSlipping(place) || isPassive(place));
const isActive = (place: PlaceBefore): boolean => !isEnd(place) && !isQuiet(place);

export const kindsOfMove = ['slipped', 'back', 'newcomers', 'lost', 'stayed', 'moved'] as const;
export type KindOfMove = (typeof kindsOfMove)[number];

type Way = Pick<Flow, 'segment_before' | 'segment_after'>;

/** Each way is of one kind, so that the kinds add up to everybody. */
export function kindOf({ segment_before, segment_after }: Way): KindOfMove {
  if (segment_after === 'outside') return 'lost';
  if (segment_before === 'not_yet') return 'newcomers';
  if (segment_before === segment_after) return 'stayed';
  if (isActive(segment_before) && isQuiet(segment_after)) return 'slipped';
  if (!isActive(segment_before) && isActive(segment_after)) return 'back';
  return 'moved';
}

export interface Findings extends Readonly<Record<KindOfMove, number>> {
  readonly thenCount: number;
  readonly nowCount: number;
  readonly total: number;
}

const people = (rows: readonly Flow[]): number => rows.reduce((sum, row) => sum + row.customer_count, 0);

export function findings(rows: readonly Flow[]): Findings {
  const count = (kind: KindOfMove): number => people(rows.filter((row) => kindOf(row) === kind));
  return {
    slipped: count('slipped'),
    back: count('back'),
    newcomers: count('newcomers'),
    lost: count('lost'),
    stayed: count('stayed'),
    moved: count('moved'),
    thenCount: people(rows.filter(({ segment_before }) => !isEnd(segment_before))),
    nowCount: people(rows.filter(({ segment_after }) => segment_after !== 'outside')),
    total: people(rows)
  };
}

/** The ways of a kind, as the list of their people is asked for: those from any of its places to any other. */
export function placesOf(rows: readonly Flow[], kind: KindOfMove) {
  const own = rows.filter((row) => kindOf(row) === kind);
  const different = (places: readonly (PlaceBefore | PlaceAfter)[]): string => [...new Set(places)].join(' ');
  return {
    segments_before: different(own.map(({ segment_before }) => segment_before)),
    segments_after: different(own.map(({ segment_after }) => segment_after))
  };
}

/** The largest way that is of a kind. */
export const largest = (rows: readonly Flow[], kind: KindOfMove): Flow | undefined =>
  rows
    .filter((row) => kindOf(row) === kind)
    .toSorted((one, other) => other.customer_count - one.customer_count)[0];
