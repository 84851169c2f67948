import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type {
  AudienceRecord,
  DataSetRecord,
  DecisionRecord,
  MappingRecord,
  MappingTemplateRecord,
  PersonNoteRecord,
  PreferenceRecord,
  SavedViewRecord,
  WorkspaceDatabase
} from './workspace.ts';

/**
 * All that people made, by table. Fits are made again when they are asked for, and the right to look into a
 * folder is this browser's own.
 */
export interface WorkspaceContents {
  readonly dataSets: readonly DataSetRecord[];
  readonly savedViews: readonly SavedViewRecord[];
  readonly mappings: readonly MappingRecord[];
  readonly mappingTemplates: readonly MappingTemplateRecord[];
  readonly preferences: readonly PreferenceRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly personNotes: readonly PersonNoteRecord[];
  readonly audiences: readonly AudienceRecord[];
}

const tablesOf = (database: WorkspaceDatabase) => ({
  dataSets: database.dataSets,
  savedViews: database.savedViews,
  mappings: database.mappings,
  mappingTemplates: database.mappingTemplates,
  preferences: database.preferences,
  decisions: database.decisions,
  personNotes: database.personNotes,
  audiences: database.audiences
});

/** Everything as it stands at one moment. */
export function readContents(database: WorkspaceDatabase): Promise<Result<WorkspaceContents, StorageError>> {
  const tables = tablesOf(database);
  return attempt(() =>
    database.transaction('r', Object.values(tables), async () => ({
      dataSets: await tables.dataSets.toArray(),
      savedViews: await tables.savedViews.toArray(),
      mappings: await tables.mappings.toArray(),
      mappingTemplates: await tables.mappingTemplates.toArray(),
      preferences: await tables.preferences.toArray(),
      decisions: await tables.decisions.toArray(),
      personNotes: await tables.personNotes.toArray(),
      audiences: await tables.audiences.toArray()
    }))
  );
}

/** Puts these in the place of everything: all of it or, where anything fails, none. */
export function replaceContents(
  database: WorkspaceDatabase,
  contents: WorkspaceContents
): Promise<Result<void, StorageError>> {
  const tables = tablesOf(database);
  return attempt(() =>
    database.transaction('rw', [...Object.values(tables), database.fits], async () => {
      for (const table of [...Object.values(tables), database.fits]) await table.clear();
      await tables.dataSets.bulkAdd([...contents.dataSets]);
      await tables.savedViews.bulkAdd([...contents.savedViews]);
      await tables.mappings.bulkAdd([...contents.mappings]);
      await tables.mappingTemplates.bulkAdd([...contents.mappingTemplates]);
      await tables.preferences.bulkAdd([...contents.preferences]);
      await tables.decisions.bulkAdd([...contents.decisions]);
      await tables.personNotes.bulkAdd([...contents.personNotes]);
      await tables.audiences.bulkAdd([...contents.audiences]);
    })
  );
}
