import type { Day } from '#lib';
import type { PersonNoteRecord } from '#storage';
import type { LineRow, TimelineRow } from './queries.ts';

/** Something that happened with a person: told by a file, or noted by the owner. */
export type Happening =
  | {
      readonly key: string;
      readonly on: Day | null;
      readonly row: TimelineRow;
      readonly lines: readonly LineRow[];
    }
  | { readonly key: string; readonly on: Day; readonly note: PersonNoteRecord };

/** Both in one row, the newest first; what has no day comes last. Tags are of no day. */
export function happenings(
  rows: readonly TimelineRow[],
  lines: readonly LineRow[],
  notes: readonly PersonNoteRecord[]
): readonly Happening[] {
  const byOrder = Map.groupBy(lines, ({ order_key }) => order_key);
  const told = rows.map((row, index): Happening => ({
    key: `row ${index}`,
    on: row.happened_on,
    row,
    lines: row.kind === 'order' && row.order_key !== null ? (byOrder.get(row.order_key) ?? []) : []
  }));
  const noted = notes
    .filter(({ kind }) => kind !== 'tag')
    .map((note): Happening => ({ key: note.id, on: note.on, note }));
  return [...noted, ...told].toSorted((one, other) => (other.on ?? '').localeCompare(one.on ?? ''));
}
