import { identifier, literal } from '#engine';
import { addDays, type Day } from '#lib';
import {
  defaultRfm,
  type LazyModel,
  lazyModels,
  type Model,
  rfmStatements,
  type RfmSettings,
  scopeSalesModel
} from '#models';
import { modelsNamedIn } from './lazy-models.ts';

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

const setList = (name: string, values: readonly string[] | undefined): string =>
  `set variable ${identifier(name)} = ${
    values === undefined ? 'null::varchar[]' : `[${values.map(literal).join(', ')}]::varchar[]`
  }`;

const setDay = (name: string, day: Day): string => `set variable ${identifier(name)} = date ${literal(day)}`;

export const setDates = ({ from_on, until_on, as_of }: Dates): readonly string[] => [
  setDay('from_on', from_on),
  setDay('until_on', until_on),
  setDay('as_of', as_of)
];

export const earlier = ({ from_on, until_on, as_of }: Dates, days: number): Dates => ({
  from_on: addDays(from_on, -days),
  until_on: addDays(until_on, -days),
  as_of: addDays(as_of, -days)
});

const temporaryTable = ({ name, sql }: Model): string =>
  `create or replace temporary table ${identifier(name)} as ${sql}`;

const isTable = ({ parameters }: LazyModel): boolean => parameters === undefined;

const temporaryMacro = ({ name, sql }: Model, parameters: readonly string[]): string =>
  `create or replace temporary macro ${identifier(name)}(${parameters.map(identifier).join(', ')}) as table ${sql}`;

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
    ...setFilters('segment'),
    ...lazyModels.filter(isTable).map(({ name }) => `drop table if exists temp.${identifier(name)}`),
    'truncate segment_members'
  ].join(';\n');
  const isNarrowed = filterDimensions.some((name) => name !== 'segment' && narrowing[name] !== undefined);
  const all = isNarrowed ? [passing('sales_of_filters')] : [];
  const allView = view('sales_of_all_segments', isNarrowed ? 'temp.sales_of_filters' : 'valid_sales');
  if (narrowing.segment === undefined) {
    return [reset, ...all, `${allView};\n${view('scope_sales', 'sales_of_all_segments')}`];
  }
  // Whether somebody is a champion must not hang on which segments are asked about.
  return [
    reset,
    ...all,
    allView,
    ...lazyStatements('rfm_scores', dates),
    'insert into segment_members select customer_key, segment from rfm_scores',
    ...setFilters(),
    passing('sales_of_segments'),
    view('scope_sales', 'temp.sales_of_segments')
  ];
}

const view = (name: string, source: string): string =>
  `create or replace temporary view ${identifier(name)} as from ${source}`;

const passing = (name: string): string => temporaryTable({ ...scopeSalesModel, name });

/**
 * What to run before a question: a statement for each of the lazy models that it reads, days included, so
 * that no other question gets between. `rows` fill the fitted tables.
 */
export const lazyStatements = (
  sql: string,
  dates: Dates,
  rows: Readonly<Partial<Record<string, string>>> = {}
): readonly string[] =>
  modelsNamedIn(sql, lazyModels).map((model) => madeOnDemand(model, dates, rows[model.name]));

function madeOnDemand(model: LazyModel, dates: Dates, rows?: string): string {
  const { name, sql, daysEarlier = 0, parameters } = model;
  if (parameters !== undefined) return temporaryMacro(model, parameters);
  const make = [temporaryTable({ name, sql }), ...(rows === undefined ? [] : [rows])].join(';\n');
  const back = daysEarlier === 0 ? [] : setDates(dates);
  return [...setDates(earlier(dates, daysEarlier)), make, ...back].join(';\n');
}
