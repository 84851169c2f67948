import { type RfmPreset, type Segment, segmentWords } from '#models';
import { bestSegment, isSlipping } from './kinds.ts';
import type { MoveRow, SegmentRow } from './queries.ts';

interface Counted {
  readonly customer_count: number;
}

export const sumOf = <Row>(rows: readonly Row[], figure: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + figure(row), 0);
/** What is known of money; null where nothing is. */
const moneyOf = (rows: readonly SegmentRow[]): number | null =>
  rows.length > 0 && rows.every(({ net_revenue }) => net_revenue === null)
    ? null
    : sumOf(rows, ({ net_revenue }) => net_revenue ?? 0);
const people = (rows: readonly Counted[]): number => sumOf(rows, (row) => row.customer_count);

/** How many were in a segment 90 days earlier; undefined where the data does not reach back. */
export function countBefore(moves: readonly MoveRow[], segments: readonly Segment[]): number | undefined {
  const known = moves.filter(({ segment_before }) => segment_before !== 'outside');
  if (known.length === 0) return undefined;
  return people(known.filter((move) => segments.some((segment) => segment === move.segment_before)));
}

export interface Group {
  readonly count: number;
  /** Null where their files name no amounts. */
  readonly revenue: number | null;
  readonly revenueShare: number | null;
  readonly countBefore: number | undefined;
}

export interface Findings {
  readonly customerCount: number;
  /** Null where their files name no amounts. */
  readonly revenue: number | null;
  readonly segmentCount: number;
  readonly bestSegment: Segment;
  readonly best: Group;
  readonly slipping: Group;
  /** Those of the slipping who were among the best 90 days earlier. */
  readonly fallenCount: number;
}

export function findings(
  rows: readonly SegmentRow[],
  moves: readonly MoveRow[],
  preset: RfmPreset
): Findings {
  const best = bestSegment[preset];
  const group = (belongs: (segment: Segment) => boolean): Group => {
    const own = rows.filter(({ segment }) => belongs(segment));
    const revenueShare = sumOf(own, (row) => row.revenue_share ?? 0);
    return {
      count: people(own),
      revenue: moneyOf(own),
      revenueShare: rows.every((row) => row.revenue_share === null) ? null : revenueShare,
      countBefore: countBefore(moves, segmentWords[preset].filter(belongs))
    };
  };
  const fallen = moves.filter(
    (move) => move.segment_before === best && move.segment_now !== 'outside' && isSlipping(move.segment_now)
  );
  return {
    customerCount: people(rows),
    revenue: moneyOf(rows),
    segmentCount: rows.length,
    bestSegment: best,
    best: group((segment) => segment === best),
    slipping: group(isSlipping),
    fallenCount: people(fallen)
  };
}
