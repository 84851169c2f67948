import type { Segment } from '#models';
import type { Purpose } from '../risk/advice-queries.ts';
import {
  comesAnyway,
  type Consent,
  fewestPeople,
  hasLeft,
  mostGain,
  type Response,
  responseOf
} from '../risk/advice-rules.ts';
import type { SegmentAdvice, SegmentResponse, SegmentRow } from './queries.ts';

/** Reasons to write; who refuses it stands on none of their lists. */
const writing: readonly Purpose[] = ['second', 'write', 'last'];

/** What to do about the people of a segment, by what those before them did. */
export type Step = 'write' | 'no_discount' | 'let_be' | 'rest' | 'unknown';

export interface SegmentStep {
  readonly segment: Segment;
  readonly step: Step;
  /** Whom the list of it holds. */
  readonly purposes: readonly Purpose[];
  readonly count: number;
  /** Everybody in the segment. */
  readonly all: number;
  readonly resting: number;
  readonly response: Response | undefined;
  readonly mostGain: number | null;
  readonly consent: Consent;
}

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);

function stepOf(
  row: SegmentRow,
  advice: readonly SegmentAdvice[],
  responses: readonly SegmentResponse[]
): SegmentStep {
  const own = advice.filter(({ segment }) => segment === row.segment);
  const toWrite = own.filter(({ purpose }) => writing.includes(purpose));
  const peopleOf = (purpose: Purpose): number =>
    sumOf(
      own.filter((one) => one.purpose === purpose),
      (one) => one.customer_count
    );
  const refusing = sumOf(toWrite, (one) => one.refusing_count);
  const willing = sumOf(toWrite, (one) => one.customer_count) - refusing;
  const [resting, inTime] = [peopleOf('rest'), peopleOf('let_be')];
  const before = responses.find(({ segment }) => segment === row.segment);
  const response = before && responseOf(before);
  const told = {
    segment: row.segment,
    all: row.customer_count,
    resting,
    response,
    mostGain: null,
    consent: { refusing: 0, unsaid: 0 }
  };
  const leave = (step: Step, purpose: Purpose, count: number): SegmentStep => ({
    ...told,
    step,
    purposes: [purpose],
    count
  });
  if (row.customer_count < fewestPeople || response === undefined) {
    return { ...told, step: 'unknown', purposes: [], count: row.customer_count };
  }
  if (hasLeft(response) && resting > 0) return leave('rest', 'rest', resting);
  if (comesAnyway(response) && inTime >= willing) return leave('no_discount', 'let_be', inTime);
  if (willing >= fewestPeople && !hasLeft(response)) {
    return {
      ...told,
      step: 'write',
      purposes: writing,
      count: willing,
      mostGain: mostGain(willing, row.average_order_value, response),
      consent: { refusing, unsaid: sumOf(toWrite, (one) => one.unsaid_count) }
    };
  }
  if (resting > inTime) return leave('rest', 'rest', resting);
  if (inTime > 0) return leave('let_be', 'let_be', inTime);
  return { ...told, step: 'unknown', purposes: [], count: row.customer_count };
}

const places: readonly Step[] = ['write', 'no_discount', 'let_be', 'rest', 'unknown'];

/** What to do about each segment: to whom to write first, by what they may bring at most. */
export function stepsOf(
  rows: readonly SegmentRow[],
  advice: readonly SegmentAdvice[],
  responses: readonly SegmentResponse[]
): readonly SegmentStep[] {
  return rows
    .map((row) => stepOf(row, advice, responses))
    .toSorted(
      (one, other) =>
        places.indexOf(one.step) - places.indexOf(other.step) ||
        (other.mostGain ?? 0) - (one.mostGain ?? 0) ||
        other.count - one.count
    );
}
