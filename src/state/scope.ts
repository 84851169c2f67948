import { identifier, literal } from '#engine';
import { addDays, type Day } from '#lib';
import {
  defaultRfm,
  forecastMacros,
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

/** Who people are is told as of a day, by what they did until then. */
export interface Clock {
  readonly as_of: Day;
  /** How many months before it segments look at; all of them without. */
  readonly history_months?: number | undefined;
}

const setList = (name: string, values: readonly string[] | undefined): string =>
  `set variable ${identifier(name)} = ${
    values === undefined ? 'null::varchar[]' : `[${values.map(literal).join(', ')}]::varchar[]`
  }`;

const setDay = (name: string, day: Day): string => `set variable ${identifier(name)} = date ${literal(day)}`;

export const setClock = ({ as_of, history_months }: Clock): readonly string[] => [
  setDay('as_of', as_of),
  `set variable "history_months" = ${history_months ?? 'null'}::integer`
];

export const earlier = ({ as_of, ...clock }: Clock, days: number): Clock => ({
  ...clock,
  as_of: addDays(as_of, -days)
});

const temporaryTable = ({ name, sql }: Model): string =>
  `create or replace temporary table ${identifier(name)} as ${sql}`;

const isTable = ({ parameters, isDated = false }: LazyModel): boolean => parameters === undefined && !isDated;

const temporaryView = ({ name, sql }: Model): string =>
  `create or replace temporary view ${identifier(name)} as ${sql}`;

const temporaryMacro = ({ name, sql }: Model, parameters: readonly string[]): string =>
  `create or replace temporary macro ${identifier(name)}(${parameters.map(identifier).join(', ')}) as table ${sql}`;

/** Statements that apply filters, the clock of people and the cutting of segments to what counts. */
export function filterStatements(
  narrowing: Narrowing,
  clock: Clock,
  rfm: RfmSettings = defaultRfm()
): readonly string[] {
  const setFilters = (without?: FilterDimension): readonly string[] =>
    filterDimensions.map((name) => setList(`filter_${name}`, name === without ? undefined : narrowing[name]));
  const reset = [
    ...setClock(clock),
    ...rfmStatements(rfm),
    ...forecastMacros.map(({ sql }) => sql),
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
    ...lazyStatements('rfm_scores', clock),
    'insert into segment_members select customer_key, segment from rfm_scores',
    ...setFilters(),
    passing('sales_of_segments'),
    view('scope_sales', 'temp.sales_of_segments')
  ];
}

const view = (name: string, source: string): string => temporaryView({ name, sql: `from ${source}` });

const passing = (name: string): string => temporaryTable({ ...scopeSalesModel, name });

/**
 * What to run before a question: a statement for each of the lazy models that it reads, their day included,
 * so that no other question gets between. `rows` fill the fitted tables.
 */
export const lazyStatements = (
  sql: string,
  clock: Clock,
  rows: Readonly<Partial<Record<string, string>>> = {}
): readonly string[] =>
  modelsNamedIn(sql, lazyModels).map((model) => madeOnDemand(model, clock, rows[model.name]));

function madeOnDemand(model: LazyModel, clock: Clock, rows?: string): string {
  const { name, sql, daysEarlier = 0, parameters, isDated = false } = model;
  if (parameters !== undefined) return temporaryMacro(model, parameters);
  if (isDated) return temporaryView(model);
  const make = [temporaryTable({ name, sql }), ...(rows === undefined ? [] : [rows])].join(';\n');
  const back = daysEarlier === 0 ? [] : setClock(clock);
  return [...setClock(earlier(clock, daysEarlier)), make, ...back].join(';\n');
}
