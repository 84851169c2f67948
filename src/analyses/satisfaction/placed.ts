import type { Format } from '#i18n';
import { fewest, type Standing, standings } from './findings.ts';
import type { DeliveredGroup, RatedGroup } from './queries.ts';

/** A group, and whether it clearly stands out from the whole shop. */
export interface Placed<Group> {
  readonly group: Group;
  readonly standing: Standing;
}

/** All together, as one line beside its parts. */
export interface Whole {
  readonly share: number;
  readonly count: number;
}

export const groupOrders = ['worst', 'best'] as const;
export type GroupOrder = (typeof groupOrders)[number];

const place = <Group>(groups: readonly Group[], found: readonly Standing[]): readonly Placed<Group>[] =>
  groups.map((group, index) => ({ group, standing: found[index] ?? 'alike' }));

/** Few ratings go last. */
const byCount = (one: number, other: number): number => Number(one < fewest) - Number(other < fewest);

/** By the bound that speaks against luck: the worst are those that are bad even at their best. */
export function placeRated(groups: readonly RatedGroup[], order: GroupOrder): readonly Placed<RatedGroup>[] {
  const sorted = groups.toSorted(
    (one, other) =>
      byCount(one.rating_count, other.rating_count) ||
      (order === 'worst' ? one.csat_high - other.csat_high : other.csat_low - one.csat_low)
  );
  const shares = sorted.map(({ happy_count, rating_count }) => ({ successes: happy_count, n: rating_count }));
  return place(sorted, standings(shares, shopOf(groups).share));
}

/** The surely latest first. */
export function placeDelivered(groups: readonly DeliveredGroup[]): readonly Placed<DeliveredGroup>[] {
  const sorted = groups.toSorted(
    (one, other) => byCount(one.order_count, other.order_count) || other.late_low - one.late_low
  );
  const shares = sorted.map(({ late_count, order_count }) => ({ successes: late_count, n: order_count }));
  return place(sorted, standings(shares, lateOf(groups).share));
}

/** All ratings, also those that name none of the groups. */
export const shopOf = ([first]: readonly RatedGroup[]): Whole => ({
  share: first?.shop_csat_share ?? 0,
  count: first?.shop_rating_count ?? 0
});

export function lateOf(groups: readonly DeliveredGroup[]): Whole {
  const count = groups.reduce((sum, { order_count }) => sum + order_count, 0);
  const late = groups.reduce((sum, { late_count }) => sum + late_count, 0);
  return { share: count === 0 ? 0 : late / count, count };
}

/** Rated groups under their names in the reader's language; what filters and reads them stays. */
export const ratedInWords = (
  rows: readonly RatedGroup[],
  dimension: string,
  { place: nameOf }: Pick<Format, 'place'>
): readonly RatedGroup[] => rows.map((row) => ({ ...row, name: nameOf(dimension, row.name) }));

export const deliveredInWords = (
  rows: readonly DeliveredGroup[],
  dimension: string,
  { place: nameOf }: Pick<Format, 'place'>
): readonly DeliveredGroup[] => rows.map((row) => ({ ...row, value: nameOf(dimension, row.value) }));

/** Those of one standing, in the order given. */
export const standing = <Group>(placed: readonly Placed<Group>[], wanted: Standing): readonly Group[] =>
  placed.filter((one) => one.standing === wanted).map(({ group }) => group);

export const ratingsIn = (rows: readonly { readonly rating_count: number }[]): number =>
  rows.reduce((sum, { rating_count }) => sum + rating_count, 0);
