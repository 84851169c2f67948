import { plainName, type Format } from './format.ts';
import { formats } from './formats/index.ts';

/**
 * The format whose required headers are all there; of several, the one that asks for the most.
 * Only names decide, never positions: platforms add, move and drop columns.
 */
export function recognise(header: readonly string[], known: readonly Format[] = formats): Format | undefined {
  const names = new Set(header.map(plainName));
  const has = (name: string): boolean => names.has(plainName(name));
  const fitting = known.filter(
    ({ all, any, none }) =>
      all.every(has) && (any ?? []).every((group) => group.some(has)) && !(none?.some(has) ?? false)
  );
  return fitting.toSorted((left, right) => right.all.length - left.all.length)[0];
}

/** A format by its id, as a snapshot remembers it. */
export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
