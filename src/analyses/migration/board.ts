import { type RfmPreset, type Segment, segmentWords } from '#models';
import type { Flow, PlaceAfter, PlaceBefore, SegmentSize } from './queries.ts';

/** The ends of both sides that anybody comes from or goes to: the most valued first, the nameless last. */
export interface Board {
  readonly before: readonly PlaceBefore[];
  readonly after: readonly PlaceAfter[];
}

export function boardOf(rows: readonly Flow[], preset: RfmPreset): Board {
  const order: readonly Segment[] = segmentWords[preset];
  return {
    before: [...order, 'outside' as const, 'not_yet' as const].filter((place) =>
      rows.some(({ segment_before }) => segment_before === place)
    ),
    after: [...order, 'outside' as const].filter((place) =>
      rows.some(({ segment_after }) => segment_after === place)
    )
  };
}

export const peopleBefore = (rows: readonly Flow[], place: PlaceBefore): number =>
  rows.reduce((sum, row) => sum + (row.segment_before === place ? row.customer_count : 0), 0);

export const peopleAfter = (rows: readonly Flow[], place: PlaceAfter): number =>
  rows.reduce((sum, row) => sum + (row.segment_after === place ? row.customer_count : 0), 0);

export interface SizesOverTime {
  readonly days: readonly string[];
  readonly layers: readonly { readonly segment: Segment; readonly counts: readonly number[] }[];
}

/** One layer per segment, the most valued at the foot; a month in which nobody was in it is 0. */
export function sizesOverTime(rows: readonly SegmentSize[], preset: RfmPreset): SizesOverTime {
  const days = [...new Set(rows.map(({ as_of }) => as_of))].toSorted();
  const layers = segmentWords[preset].map((segment) => ({
    segment,
    counts: days.map(
      (day) => rows.find((row) => row.as_of === day && row.segment === segment)?.customer_count ?? 0
    )
  }));
  return { days, layers: layers.filter(({ counts }) => counts.some((count) => count > 0)) };
}
