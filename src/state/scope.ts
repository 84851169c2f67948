import { identifier, literal } from '#engine';
import type { Day } from '#lib';
import { countingModels, filterModels } from '#models';

/** The switches of docs/metrics.md section 1, with their words; the first is the default. */
export const settingWords = {
  refunds: ['net', 'ignore'],
  refund_date: ['order', 'refund'],
  date_basis: ['paid', 'created'],
  shipping: ['out', 'in'],
  tax: ['as-in-file', 'out'],
  cancelled: ['leave-out', 'count'],
  unpaid: ['leave-out', 'count'],
  fully_refunded: ['leave-out', 'count'],
  zero_value: ['leave-out', 'count'],
  guests: ['count', 'apart']
} as const;

export type Settings = {
  readonly [Name in keyof typeof settingWords]: (typeof settingWords)[Name][number];
};

export const defaultSettings: Settings = {
  refunds: 'net',
  refund_date: 'order',
  date_basis: 'paid',
  shipping: 'out',
  tax: 'as-in-file',
  cancelled: 'leave-out',
  unpaid: 'leave-out',
  fully_refunded: 'leave-out',
  zero_value: 'leave-out',
  guests: 'count'
};

export const filterDimensions = [
  'channel',
  'country',
  'region',
  'category',
  'product',
  'coupon',
  'segment'
] as const;
export type FilterDimension = (typeof filterDimensions)[number];
/** What each dimension is narrowed to; a missing one is not narrowed. */
export type Narrowing = Readonly<Partial<Record<FilterDimension, readonly string[]>>>;

export interface Dates {
  readonly from_on: Day;
  readonly until_on: Day;
  /** The day that recency is counted to. */
  readonly as_of: Day;
}

const setText = (name: string, value: string): string => `set variable ${identifier(name)} = ${literal(value)}`;

const setList = (name: string, values: readonly string[] | undefined): string =>
  `set variable ${identifier(name)} = ${
    values === undefined ? 'null::varchar[]' : `[${values.map(literal).join(', ')}]::varchar[]`
  }`;

const setDay = (name: string, day: Day): string =>
  `set variable ${identifier(name)} = date ${literal(day)}`;

const temporaryTable = ({ name, sql }: { name: string; sql: string }): string =>
  `create or replace temporary table ${identifier(name)} as ${sql}`;

/** Statements that rebuild what counts as a sale. Needed when a setting or the snapshot changed. */
export function countingStatements(settings: Settings): readonly string[] {
  return [
    ...Object.entries(settings).map(([name, word]) => setText(name, word)),
    ...countingModels.map(temporaryTable)
  ];
}

/** Statements that apply filters and dates to what counts. */
export function filterStatements(narrowing: Narrowing, dates: Dates): readonly string[] {
  const setFilters = (without?: FilterDimension): readonly string[] =>
    filterDimensions.map((name) => setList(`filter_${name}`, name === without ? undefined : narrowing[name]));
  const tables = filterModels.map(temporaryTable);
  const noMembers =
    'create or replace temporary table segment_members as select null::integer as customer_key, null::varchar as segment limit 0';
  return [
    setDay('from_on', dates.from_on),
    setDay('until_on', dates.until_on),
    setDay('as_of', dates.as_of),
    noMembers,
    ...setFilters('segment'),
    ...tables
  ];
}
