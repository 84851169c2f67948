import { type Interval, standardisedShare, wilson } from '#statistics';
import type { AdviceTotal, Purpose } from './advice-queries.ts';

/** Days after an earlier day in which people ordered again or did not. */
export const responseDays = 90;
/** Nothing is advised about fewer people. */
export const fewestPeople = 5;
/** Fewer people seen before tell nothing; as in `advised_people`. */
export const fewestSeen = 10;
/** Where fewer than one in twenty come back, people have left; as in `advised_people`. */
const hardlyAny = 0.05;

/** What people like these did before. */
export interface Response extends Interval {
  /** How many were seen. */
  readonly people: number;
  readonly share: number;
}

export const hasLeft = ({ high }: Response): boolean => high < hardlyAny;
/** At least every second comes without anybody doing anything special. */
export const comesAnyway = ({ low }: Response): boolean => low >= 0.5;

/** Somebody seen on several days is one person in the interval. */
export function responseOf({
  person_count,
  stand_count,
  returned_count
}: Pick<AdviceTotal, 'person_count' | 'stand_count' | 'returned_count'>): Response | undefined {
  if (person_count < fewestSeen) return undefined;
  const share = returned_count / stand_count;
  return { people: person_count, share, ...wilson(share * person_count, person_count) };
}

/** People of whom the files may or may not say that they want to be written to. */
export interface Consent {
  readonly refusing: number;
  /** Of those who may be written to, of whom no file says anything. */
  readonly unsaid: number;
}

/** People of whom one thing is advised. */
export interface Group extends Consent {
  readonly all: number;
  /** Those who do not refuse to be written to. */
  readonly willing: number;
  readonly response: Response | undefined;
  /** What their orders of the coming days are worth, at the upper end of what came before; null where no money is known. */
  readonly mostGain: number | null;
}

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);

/** The most that people bring in the days ahead if they do as those before them did. */
export const mostGain = (
  people: number,
  orderValue: number | null,
  response: Response | undefined
): number | null =>
  response === undefined || orderValue === null ? null : people * response.high * orderValue;

/** Those of several purposes together, by what each kind of them did before. */
export function groupOf(
  rows: readonly AdviceTotal[],
  wanted: readonly Purpose[],
  belongs: (row: AdviceTotal) => boolean = () => true
): Group {
  const own = rows.filter((row) => wanted.includes(row.purpose) && belongs(row));
  const all = sumOf(own, (row) => row.customer_count);
  const refusing = sumOf(own, (row) => row.refusing_count);
  const pooled = standardisedShare(
    own.map((row) => ({
      weight: row.customer_count,
      successes: row.stand_count > 0 ? (row.returned_count / row.stand_count) * row.person_count : 0,
      n: row.person_count
    }))
  );
  const response =
    pooled === undefined || pooled.n < fewestSeen
      ? undefined
      : { people: pooled.n, share: pooled.share, low: pooled.low, high: pooled.high };
  const valued = own.filter(({ order_value }) => order_value !== null);
  const weight = sumOf(valued, (row) => row.customer_count);
  const orderValue =
    weight === 0 ? null : sumOf(valued, (row) => (row.order_value ?? 0) * row.customer_count) / weight;
  return {
    all,
    willing: all - refusing,
    refusing,
    unsaid: sumOf(own, (row) => row.unsaid_count),
    response,
    mostGain: mostGain(all - refusing, orderValue, response)
  };
}
