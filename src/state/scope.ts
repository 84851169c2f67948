import { identifier, literal } from '#engine';
import { addDays, type Day } from '#lib';
import {
  countingModels,
  defaultRfm,
  filterModels,
  type LazyModel,
  lazyModels,
  type Model,
  type RfmSettings
} from '#models';
import { modelsNamedIn } from './lazy-models.ts';
import { rfmStatements } from './rfm.ts';

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

const setText = (name: string, value: string): string =>
  `set variable ${identifier(name)} = ${literal(value)}`;

const setList = (name: string, values: readonly string[] | undefined): string =>
  `set variable ${identifier(name)} = ${
    values === undefined ? 'null::varchar[]' : `[${values.map(literal).join(', ')}]::varchar[]`
  }`;

const setDay = (name: string, day: Day): string => `set variable ${identifier(name)} = date ${literal(day)}`;

const setDates = ({ from_on, until_on, as_of }: Dates): readonly string[] => [
  setDay('from_on', from_on),
  setDay('until_on', until_on),
  setDay('as_of', as_of)
];

const earlier = ({ from_on, until_on, as_of }: Dates, days: number): Dates => ({
  from_on: addDays(from_on, -days),
  until_on: addDays(until_on, -days),
  as_of: addDays(as_of, -days)
});

const temporaryTable = ({ name, sql }: Model): string =>
  `create or replace temporary table ${identifier(name)} as ${sql}`;

/** Statements that rebuild what counts as a sale. Needed when a setting or the snapshot changed. */
export function countingStatements(settings: Settings): readonly string[] {
  return [
    ...Object.entries(settings).map(([name, word]) => setText(name, word)),
    ...countingModels.map(temporaryTable)
  ];
}

/** Statements that apply filters, dates and the cutting of segments to what counts. */
export function filterStatements(
  narrowing: Narrowing,
  dates: Dates,
  rfm: RfmSettings = defaultRfm()
): readonly string[] {
  const setFilters = (without?: FilterDimension): readonly string[] =>
    filterDimensions.map((name) => setList(`filter_${name}`, name === without ? undefined : narrowing[name]));
  const reset = [
    ...setDates(dates),
    ...rfmStatements(rfm),
    ...lazyModels.map(({ name }) => `drop table if exists temp.${identifier(name)}`),
    'drop table if exists temp.unsegmented_sales',
    'create or replace temporary table segment_members (customer_key integer, segment varchar)'
  ];
  const tables = [...setFilters(), ...filterModels.map(temporaryTable)];
  if (narrowing.segment === undefined) return [...reset, ...tables, salesOfAllSegments('scope_sales')];
  // Whether somebody is a champion must not hang on which segments are asked about.
  const everybody = filterModels.filter(({ name }) => name === 'scope_sales');
  return [
    ...reset,
    ...setFilters('segment'),
    ...everybody.map(({ sql }) => temporaryTable({ name: 'unsegmented_sales', sql })),
    salesOfAllSegments('unsegmented_sales'),
    ...lazyStatements('rfm_scores', dates),
    'insert into segment_members select customer_key, segment from rfm_scores',
    ...tables
  ];
}

const salesOfAllSegments = (table: string): string =>
  `create or replace temporary view sales_of_all_segments as select * from temp.${table}`;

/**
 * What to run before a question: it makes what the question reads of the models that nobody needed so far.
 * One piece of SQL, days included, so that no other question gets between.
 */
export function lazyStatements(sql: string, dates: Dates): readonly string[] {
  const models = modelsNamedIn(sql, lazyModels);
  if (models.length === 0) return [];
  return [[...setDates(dates), ...models.flatMap((model) => madeOnDemand(model, dates))].join(';\n')];
}

function madeOnDemand({ name, sql, daysEarlier = 0 }: LazyModel, dates: Dates): readonly string[] {
  const make = `create temporary table if not exists ${identifier(name)} as ${sql}`;
  return daysEarlier === 0 ? [make] : [...setDates(earlier(dates, daysEarlier)), make, ...setDates(dates)];
}
