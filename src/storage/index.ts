import type { Result } from '#lib';
import { Audiences } from './audiences.ts';
import type { StorageError } from './classify.ts';
import { readContents, replaceContents, type WorkspaceContents } from './contents.ts';
import { DataSets } from './data-sets.ts';
import { Decisions } from './decisions.ts';
import { Fits } from './fits.ts';
import { MappingTemplates } from './mapping-templates.ts';
import { Mappings, Preferences } from './memory.ts';
import { PersonNotes } from './person-notes.ts';
import { SavedViews } from './saved-views.ts';
import { WatchedFolders } from './watched-folders.ts';
import { WorkspaceDatabase } from './workspace.ts';

export type { StorageError } from './classify.ts';
export {
  addSnapshot,
  type BothSets,
  currentSnapshot,
  onlyCurrent,
  renamed,
  replaceCurrent,
  sampleSet,
  shownSet,
  stepped
} from './data-sets.ts';
export type {
  AudienceRecord,
  DataSetRecord,
  DecisionRecord,
  MappingTemplateRecord,
  PersonNoteRecord,
  SavedViewRecord,
  SnapshotRecord
} from './workspace.ts';
export type { MappingTemplates, WorkspaceContents };
export type {
  Audiences,
  DataSets,
  Fits,
  Decisions,
  Mappings,
  PersonNotes,
  Preferences,
  SavedViews,
  WatchedFolders
};

/** All that people made, kept in the browser; never an order row. */
export interface Workspace {
  readonly audiences: Audiences;
  readonly dataSets: DataSets;
  readonly decisions: Decisions;
  readonly savedViews: SavedViews;
  readonly mappings: Mappings;
  readonly mappingTemplates: MappingTemplates;
  readonly personNotes: PersonNotes;
  readonly preferences: Preferences;
  readonly fits: Fits;
  readonly watchedFolders: WatchedFolders;
  contents(): Promise<Result<WorkspaceContents, StorageError>>;
  replace(contents: WorkspaceContents): Promise<Result<void, StorageError>>;
  /** Deletes everything people made. */
  erase(): Promise<void>;
}

export function openWorkspace(name?: string): Workspace {
  const database = new WorkspaceDatabase(name);
  return {
    audiences: new Audiences(database),
    dataSets: new DataSets(database),
    decisions: new Decisions(database),
    savedViews: new SavedViews(database),
    mappings: new Mappings(database),
    mappingTemplates: new MappingTemplates(database),
    personNotes: new PersonNotes(database),
    preferences: new Preferences(database),
    fits: new Fits(database),
    watchedFolders: new WatchedFolders(database),
    contents: () => readContents(database),
    replace: (contents) => replaceContents(database, contents),
    erase: () => database.delete().then(() => database.open().then(() => undefined))
  };
}
