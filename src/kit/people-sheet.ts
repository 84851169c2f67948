import type { CommonText } from '#i18n';
import { toCsv } from '#lib';
import { csvCell, type ShownColumn } from './columns.ts';
import { maskCell } from './masks.ts';
import type { Person } from './people-list.svelte.ts';

export type Privacy = 'masked' | 'full';

export const personCell = (person: Person, column: string, privacy: Privacy): unknown =>
  privacy === 'full' ? person[column] : maskCell(column, person[column]);

/** A list of people as a file for a mail, message or chat program. */
export function peopleCsv(
  people: readonly Person[],
  shown: readonly ShownColumn[],
  privacy: Privacy,
  text: CommonText
): string {
  return toCsv(
    shown.map((column) => column.label),
    people.map((person) =>
      shown.map((column) => csvCell(personCell(person, column.name, privacy), column, text))
    )
  );
}
