import type { NamedBytes } from '../support/snapshot-of-files.ts';
import type { Damage } from './damage.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Orders as an interface answers them, to be damaged within their records. */
export interface RecordPattern {
  readonly name: string;
  readonly key: string;
  readonly records: readonly Json[];
}

export function recordPatternOf({ name, bytes }: NamedBytes): RecordPattern {
  const answer = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, readonly Json[]>>;
  const [[key, records] = ['', []]] = Object.entries(answer);
  return { name, key, records };
}

function leavesOf(value: Json): number {
  if (value === null || typeof value !== 'object') return 1;
  const parts: readonly Json[] = Object.values(value);
  return parts.reduce<number>((sum, part) => sum + leavesOf(part), 0);
}

/** The value with its nth leaf replaced. */
function withLeaf(value: Json, nth: number, leaf: Json): Json {
  if (value === null || typeof value !== 'object') return nth === 0 ? leaf : value;
  let left = nth;
  const replace = (part: Json): Json => {
    const place = left;
    left -= leavesOf(part);
    return place >= 0 && left < 0 ? withLeaf(part, place, leaf) : part;
  };
  if (Array.isArray(value)) return value.map(replace);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replace(part)]));
}

/** The same kind of file, of other records, with damaged values; its text must stay whole to be read at all. */
export function damagedRecords({ name, key, records }: RecordPattern, damage: Damage): NamedBytes {
  const chosen = damage.rows.flatMap((row) => records[row % records.length] ?? []);
  for (const { row, column, text } of damage.cells) {
    const index = row % chosen.length;
    const victim = chosen[index];
    if (victim !== undefined) chosen[index] = withLeaf(victim, column % leavesOf(victim), text);
  }
  const mark = damage.encoding === 'utf-8 marked' ? '\ufeff' : '';
  return { name, bytes: new TextEncoder().encode(mark + JSON.stringify({ [key]: chosen }, null, 1)) };
}
