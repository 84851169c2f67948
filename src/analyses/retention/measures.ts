import type { Format } from '#i18n';
import { unreachable } from '#lib';
import { type Interval, wilson } from '#statistics';
import type { CohortCell } from './queries.ts';

/** What can be read in a cell of the cohort table. */
export const measures = [
  'retention',
  'repeat',
  'ltv',
  'orders',
  'revenue',
  'retained',
  'order_value',
  'refunds'
] as const;
export type Measure = (typeof measures)[number];

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

export function valueOf(measure: Measure, cell: CohortCell): number | null {
  if (cell.cohort_size === 0) return null;
  switch (measure) {
    case 'retention':
      return ratio(cell.customer_count, cell.cohort_size);
    case 'repeat':
      return ratio(cell.repeat_count, cell.cohort_size);
    case 'ltv':
      return ratio(cell.cumulative_net_revenue, cell.cohort_size);
    case 'orders':
      return ratio(cell.cumulative_order_count, cell.cohort_size);
    case 'revenue':
      return cell.net_revenue;
    case 'retained':
      return ratio(cell.net_revenue, cell.first_net_revenue);
    case 'order_value':
      return ratio(cell.net_revenue, cell.order_count);
    case 'refunds':
      return ratio(cell.paid_refund ?? 0, cell.paid_charged ?? 0);
    default:
      return unreachable(measure);
  }
}

/** Of how many people how many did it; only measures that count people have an interval. */
function peopleIn(measure: Measure, cell: CohortCell): number | undefined {
  if (measure === 'retention') return cell.customer_count;
  return measure === 'repeat' ? cell.repeat_count : undefined;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The 95 % interval of a share of people, over one cell or several together. */
export function intervalOf(measure: Measure, cells: readonly CohortCell[]): Interval | undefined {
  const counts = cells.map((cell) => peopleIn(measure, cell));
  const people = sum(cells.map((cell) => cell.cohort_size));
  if (people === 0 || counts.includes(undefined)) return undefined;
  return wilson(sum(counts.map((count) => count ?? 0)), people);
}

/** The mean over cohorts, each counting by its size; cells of periods that are not over stay out. */
export function averageOf(measure: Measure, cells: readonly CohortCell[]): number | null {
  const known = cells.flatMap((cell) => {
    const value = cell.is_complete ? valueOf(measure, cell) : null;
    return value === null ? [] : [{ value, size: cell.cohort_size }];
  });
  return ratio(sum(known.map(({ value, size }) => value * size)), sum(known.map(({ size }) => size)));
}

export const isShare = (measure: Measure): boolean =>
  ['retention', 'repeat', 'retained', 'refunds'].includes(measure);

/** Known before anybody comes back: everybody ordered in the first period. */
export const isGivenAtStart = (measure: Measure): boolean =>
  measure === 'retention' || measure === 'retained';

/** Short enough for a cell. */
export function writeShort(measure: Measure, value: number | null, format: Format): string {
  if (value === null) return '';
  if (isShare(measure)) return value < 0.0995 ? format.percent(value) : format.percentWhole(value);
  if (measure === 'orders') return format.decimal(value, 2);
  return Math.abs(value) < 10_000 ? format.moneyWhole(value) : format.moneyShort(value);
}

export function writeValue(measure: Measure, value: number | null, format: Format): string {
  if (isShare(measure)) return format.percent(value);
  return measure === 'orders' ? format.decimal(value, 2) : format.moneyWhole(value);
}
