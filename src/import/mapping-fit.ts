import { findColumn } from './cells.ts';
import type { DayAndTime, Format } from './format.ts';
import { guessMapping, mappingOf, type Table } from './guess.ts';
import { headersOf, headersOfMapping, type MappedSource, type Mapping } from './mapping.ts';

/** How well a mapping made for one file fits the header of another. */
export interface MappingFit {
  /** Share of the columns it reads that the file has. */
  readonly share: number;
  readonly missing: readonly string[];
}

export function fitOf(mapping: Mapping, header: readonly string[]): MappingFit {
  const names = [...new Set(headersOfMapping(mapping))];
  const missing = names.filter((name) => findColumn(header, name) === undefined);
  return { share: names.length === 0 ? 0 : 1 - missing.length / names.length, missing };
}

/** A mapping without what the file has no columns for. */
export function fittedTo(mapping: Mapping, header: readonly string[]): Mapping {
  const has = (name: string): boolean => findColumn(header, name) !== undefined;
  const { items, lineGroups, ...rest } = mapping;
  const groups = (lineGroups ?? []).filter((group) => Object.values(group).every(has));
  return {
    ...rest,
    columns: Object.fromEntries(
      Object.entries(mapping.columns).filter(([, source]) => headersOf(source).every(has))
    ),
    ...(items !== undefined && has(items.column) ? { items } : {}),
    ...(groups.length === 0 ? {} : { lineGroups: groups })
  };
}

type Readable = Exclude<Format, { entity: 'unused' }>;
const isDayAndTime = (source: object): source is DayAndTime => 'day' in source && 'time' in source;

/** What a recognised format reads, as far as a mapping can say it; the rest is guessed. */
export function mappingOfFormat(format: Readable, table: Table): Mapping {
  const has = (name: string): boolean => findColumn(table.header, name) !== undefined;
  const plain = Object.entries(format.columns).flatMap(
    ([column, source]): readonly [string, MappedSource][] => {
      if (typeof source === 'string') return has(source) ? [[column, source]] : [];
      if (Array.isArray(source)) {
        const [first] = source.map(String).filter(has);
        return first === undefined ? [] : [[column, first]];
      }
      return typeof source === 'object' && isDayAndTime(source) && has(source.day) && has(source.time)
        ? [[column, { day: source.day, time: source.time }]]
        : [];
    }
  );
  const guess = guessMapping(table, format.entity);
  const used = new Set(plain.flatMap(([, source]) => headersOf(source)));
  const sure = Object.entries(guess.columns).filter(
    ([column, source]) =>
      (guess.confidence[column] ?? 0) >= 0.85 && !headersOf(source).some((name) => used.has(name))
  );
  return {
    ...mappingOf(guess),
    platform: format.platform,
    columns: { ...Object.fromEntries(sure), ...Object.fromEntries(plain) }
  };
}
