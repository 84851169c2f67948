import type { Comparison, Filters, Period } from '#kit';
import { addDays, addMonths, daysBetween, isDay, type Day } from '#lib';
import { defaultSettings, type Settings, settingWords } from '#models';
import { filterDimensions, type Dates, type FilterDimension, type Narrowing } from './scope.ts';

/** How far back, as the reader says it; `custom` is a pair of days. */
export const datePresets = [
  'all',
  'last-12-months',
  'last-24-months',
  'last-90-days',
  'last-30-days',
  'this-year',
  'last-year'
] as const;
export type DatePreset = (typeof datePresets)[number];

const comparisons: readonly Comparison[] = ['previous', 'year', 'none'];

export interface DataSpan {
  readonly data_from: Day;
  readonly data_until: Day;
}

const settingPrefix = 'set.';

/** Names in the address that belong to filters and settings and so stay from page to page. */
export const isShared = (name: string): boolean =>
  name.startsWith(settingPrefix) ||
  ['from', 'until', 'dates', 'compare', 'shop'].includes(name) ||
  name.startsWith('rfm') ||
  name.startsWith('clv_') ||
  filterDimensions.some((dimension) => dimension === name);

const oneOf = <T extends string>(words: readonly T[], value: string | null): T | undefined =>
  words.find((word) => word === value);

export function readSettings(query: URLSearchParams): Settings {
  const chosen = Object.entries(settingWords).flatMap(([name, words]) => {
    const word = oneOf<string>(words, query.get(settingPrefix + name));
    return word === undefined ? [] : [[name, word]];
  });
  return { ...defaultSettings, ...(Object.fromEntries(chosen) as Partial<Settings>) };
}

export function writeSettings(query: URLSearchParams, settings: Partial<Settings>): void {
  for (const [name, word] of Object.entries(settings)) {
    if (word === defaultSettings[name as keyof Settings]) query.delete(settingPrefix + name);
    else query.set(settingPrefix + name, word);
  }
}

export function readNarrowing(query: URLSearchParams): Narrowing {
  return Object.fromEntries(
    filterDimensions.flatMap((name) => {
      const values = query.getAll(name);
      return values.length === 0 ? [] : [[name, values]];
    })
  );
}

export function writeDimension(
  query: URLSearchParams,
  name: FilterDimension,
  values: readonly string[]
): void {
  query.delete(name);
  for (const value of values) query.append(name, value);
}

/** The days of a preset, counted back from the last day of the data, never from today. */
export function presetDates(
  preset: DatePreset,
  { data_from, data_until }: DataSpan
): { from: Day; until: Day } {
  const until = data_until;
  const since = (from: Day): { from: Day; until: Day } => ({
    from: from < data_from ? data_from : from,
    until
  });
  const year = Number(data_until.slice(0, 4));
  switch (preset) {
    case 'all':
      return { from: data_from, until };
    case 'last-12-months':
      return since(addDays(addMonths(until, -12), 1));
    case 'last-24-months':
      return since(addDays(addMonths(until, -24), 1));
    case 'last-90-days':
      return since(addDays(until, -89));
    case 'last-30-days':
      return since(addDays(until, -29));
    case 'this-year':
      return since(`${year}-01-01`);
    case 'last-year':
      return { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` };
  }
}

/** The chosen days: two days, or a preset, or everything. */
export function readDates(query: URLSearchParams, span: DataSpan): { from: Day; until: Day } {
  const from = query.get('from');
  const until = query.get('until');
  const preset = oneOf(datePresets, query.get('dates')) ?? 'all';
  const days = presetDates(preset, span);
  return {
    from: from !== null && isDay(from) ? from : days.from,
    until: until !== null && isDay(until) ? until : days.until
  };
}

export interface Compared {
  readonly from: Day;
  readonly until: Day;
}

/** The period to compare with, or undefined where the data does not reach back to any of it. */
export function comparedDates(
  { from, until }: Compared,
  comparison: Comparison,
  { data_from }: DataSpan
): Compared | undefined {
  if (comparison === 'none') return undefined;
  const length = daysBetween(from, until) + 1;
  const compared =
    comparison === 'previous'
      ? { from: addDays(from, -length), until: addDays(from, -1) }
      : { from: addMonths(from, -12), until: addMonths(until, -12) };
  return compared.from < data_from ? undefined : compared;
}

export const readComparison = (query: URLSearchParams): Comparison =>
  oneOf(comparisons, query.get('compare')) ?? 'previous';

/** Recency is counted to the last chosen day that has data. */
export const scopeDates = ({ from, until }: Compared, { data_until }: DataSpan): Dates => ({
  from_on: from,
  until_on: until,
  as_of: until < data_until ? until : data_until
});

/** The filters as pages know them. */
export function readFilters(query: URLSearchParams, span: DataSpan): Filters {
  const narrowing = readNarrowing(query);
  const days = readDates(query, span);
  const isChosen = ['from', 'until', 'dates'].some((name) => query.has(name));
  return {
    from: isChosen ? days.from : undefined,
    until: isChosen ? days.until : undefined,
    compare: readComparison(query),
    channel: narrowing.channel ?? [],
    country: narrowing.country ?? [],
    region: narrowing.region ?? [],
    category: narrowing.category ?? [],
    product: narrowing.product ?? [],
    coupon: narrowing.coupon ?? [],
    segment: narrowing.segment ?? []
  };
}

/** Changes the filters named, keeps the others. */
export function writeFilters(query: URLSearchParams, change: Partial<Filters>): void {
  for (const end of ['from', 'until'] as const) {
    if (!(end in change)) continue;
    query.delete('dates');
    const day = change[end];
    if (day === undefined) query.delete(end);
    else query.set(end, day);
  }
  if (change.compare === 'previous') query.delete('compare');
  else if (change.compare !== undefined) query.set('compare', change.compare);
  for (const name of filterDimensions) {
    const values = change[name];
    if (values !== undefined) writeDimension(query, name, values);
  }
}

/** The dates of questions: the chosen ones and those to compare with. */
export function periodOf(dates: Dates, query: URLSearchParams, span: DataSpan): Period {
  const compared = comparedDates(readDates(query, span), readComparison(query), span);
  return { ...dates, compare_from_on: compared?.from ?? null, compare_until_on: compared?.until ?? null };
}
