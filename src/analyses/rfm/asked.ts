import type { Segment } from '#models';
import type { Purpose } from '../risk/advice-queries.ts';

/** Which people a list is about; null asks about all. */
export interface AskedPeople {
  readonly title: string;
  readonly r_score?: number | null;
  readonly f_score?: number | null;
  readonly m_score?: number | null;
  readonly segments?: readonly Segment[];
  readonly segment_before?: Segment;
  readonly purposes?: readonly Purpose[];
}

export type AskPeople = (asked: AskedPeople) => void;

export const peopleParams = ({
  r_score,
  f_score,
  m_score,
  segments,
  segment_before,
  purposes
}: AskedPeople) => ({
  r_score: r_score ?? null,
  f_score: f_score ?? null,
  m_score: m_score ?? null,
  segments: segments?.join(' ') ?? null,
  segment_before: segment_before ?? null,
  purposes: purposes?.join(' ') ?? null
});
