import type { Entity } from './entities.ts';
import type { Cells } from './format.ts';
import { eventKindSql } from './formats/events.ts';
import { surveyKindSql } from './formats/surveys.ts';

/** Words that say of which kind a row is, as the entity's own kinds; undefined for every other column. */
export function kindSource(
  entity: Entity,
  column: string,
  header: string
): ((cells: Cells) => string) | undefined {
  if (column !== 'kind') return undefined;
  if (entity === 'surveys') return (cells) => surveyKindSql(`lower(${cells.text(header)})`);
  if (entity === 'events') return (cells) => eventKindSql(`lower(${cells.text(header)})`);
  return undefined;
}
