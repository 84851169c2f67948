import { type Filters, histories } from '#kit';
import { keyInDimension } from '#lib';
import { defaultSettings, type Settings, settingWords } from '#models';
import { chosenDay, clockNames, readHistory } from './clock.ts';
import { shopParam } from './open-shops.ts';
import { comparisons } from './period/compared.ts';
import { areDatesChosen, dateNames, readComparison, readDays } from './period/read.ts';
import type { DataSpan } from './period/presets.ts';
import { filterDimensions, type FilterDimension, type Narrowing } from './scope.ts';
import { oneOf } from './words.ts';

const settingPrefix = 'set.';

const isReportDate = (name: string): boolean => dateNames.some((own) => own === name);

/** Names in the address that decide which sales count and pass, and who people are. */
export const isOfScope = (name: string): boolean =>
  name.startsWith(settingPrefix) ||
  name === shopParam ||
  clockNames.some((own) => own === name) ||
  name.startsWith('rfm') ||
  name.startsWith('clv_') ||
  filterDimensions.some((dimension) => dimension === name);

/** Names in the address that belong to filters and settings and so stay from page to page. */
export const isShared = (name: string): boolean => isOfScope(name) || isReportDate(name);

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
      // A link or a script may write a place as people do.
      return values.length === 0 ? [] : [[name, values.map((value) => keyInDimension(name, value))]];
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

/** The filters as pages know them. */
export function readFilters(query: URLSearchParams, span: DataSpan): Filters {
  const narrowing = readNarrowing(query);
  const days = areDatesChosen(query) ? readDays(query, span, 'all') : undefined;
  return {
    from: days?.from,
    until: days?.until,
    compare: readComparison(query),
    as_of: chosenDay(query),
    history: readHistory(query),
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
  const write = (name: keyof Filters, word: string | undefined, usual?: string): void => {
    if (word === undefined || word === usual) query.delete(name);
    else query.set(name, word);
  };
  if ('from' in change || 'until' in change) query.delete('dates');
  for (const name of ['from', 'until', 'as_of'] as const) {
    if (name in change) write(name, change[name]);
  }
  if (change.compare !== undefined) write('compare', change.compare, comparisons[0]);
  if (change.history !== undefined) write('history', change.history, histories[0]);
  for (const name of filterDimensions) {
    const values = change[name];
    if (values !== undefined) writeDimension(query, name, values);
  }
}
