import { plainName, type Format } from './format.ts';
import { formats } from './formats/index.ts';

/** Every format whose required headers are all there, the one that asks for the most first. */
export function fittingFormats(
  header: readonly string[],
  known: readonly Format[] = formats
): readonly Format[] {
  const names = new Set(header.map(plainName));
  const has = (name: string): boolean => names.has(plainName(name));
  return known
    .filter(
      ({ all, any, none }) =>
        all.every(has) && (any ?? []).every((group) => group.some(has)) && !(none?.some(has) ?? false)
    )
    .toSorted((left, right) => right.all.length - left.all.length);
}

/** The format of a header. Only names decide, never positions: platforms add, move and drop columns. */
export function recognise(header: readonly string[], known: readonly Format[] = formats): Format | undefined {
  return fittingFormats(header, known)[0];
}

/** A format by its id, as a snapshot remembers it. */
export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
