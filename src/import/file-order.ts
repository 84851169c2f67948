import type { SourceFile } from './source.ts';

/** A file with the latest moment that it names, `2024-03-02 10:15:00`; undefined where it names none. */
export interface Aged {
  readonly file: Pick<SourceFile, 'fileId' | 'name' | 'fingerprint' | 'modifiedAt'>;
  readonly moment: string | undefined;
}

/** Ids of files. */
export interface OlderThan {
  readonly older: number;
  readonly newer: number;
}

/** Copying or unpacking gives files one after the other a new date, which says nothing. */
const apart = 60_000;

/** Numbers files in the order of their dates; files that were made together have one number. */
function madeTogether(files: readonly Aged[]): ReadonlyMap<number, number> {
  const dated = files
    .flatMap(({ file: { fileId, modifiedAt } }) => (modifiedAt === undefined ? [] : [{ fileId, modifiedAt }]))
    .toSorted((left, right) => left.modifiedAt - right.modifiedAt);
  const numbers = new Map<number, number>();
  let number = 0;
  let before: number | undefined;
  for (const { fileId, modifiedAt } of dated) {
    if (before !== undefined && modifiedAt - before >= apart) number += 1;
    numbers.set(fileId, number);
    before = modifiedAt;
  }
  return numbers;
}

/** Where a chain of what is known leads from a file. */
function newerThan(start: number, edges: readonly OlderThan[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { older, newer } of edges) {
      if (older !== at || found.has(newer)) continue;
      found.add(newer);
      open.push(newer);
    }
  }
  return found;
}

/** Keeps what does not contradict what is known already. */
function consistent(known: readonly OlderThan[], more: readonly OlderThan[]): readonly OlderThan[] {
  let kept = known;
  for (const edge of more) {
    if (edge.older !== edge.newer && !newerThan(edge.newer, kept).has(edge.older)) kept = [...kept, edge];
  }
  return kept;
}

/**
 * Files in the order of their age. What a person said comes first, then what is proven of a pair, then the
 * last moment, then the file's date, and where nothing says it the order in which files came.
 * `isKnown` answers whether anything but that last one says which of two files is the newer.
 */
export function oldestFirst(
  files: readonly Aged[],
  said: readonly OlderThan[],
  proven: readonly OlderThan[]
): { readonly order: readonly Aged[]; readonly isKnown: (one: number, other: number) => boolean } {
  const made = madeTogether(files);
  const byId = new Map(files.map((aged) => [aged.file.fileId, aged]));
  const byContent = (left: Aged, right: Aged): number => {
    const moments = [left, right].map(({ moment }) => moment ?? '');
    if (moments[0] !== moments[1]) return (moments[0] ?? '') < (moments[1] ?? '') ? -1 : 1;
    const [one = -1, other = -1] = [left, right].map(({ file: { fileId } }) => made.get(fileId));
    return one - other;
  };
  const edges = consistent(consistent([], said), proven);
  const waiting = [...files].toSorted(byContent);
  const order: Aged[] = [];
  while (waiting.length > 0) {
    const placed = new Set(order.map(({ file: { fileId } }) => fileId));
    const next = waiting.findIndex(({ file: { fileId } }) =>
      edges.every(({ older, newer }) => newer !== fileId || placed.has(older) || !byId.has(older))
    );
    order.push(...waiting.splice(Math.max(0, next), 1));
  }
  const isKnown = (one: number, other: number): boolean => {
    const [left, right] = [byId.get(one), byId.get(other)];
    if (newerThan(one, edges).has(other) || newerThan(other, edges).has(one)) return true;
    if (left === undefined || right === undefined || byContent(left, right) === 0) return false;
    return left.moment !== right.moment || (made.has(one) && made.has(other));
  };
  return { order, isKnown };
}
