import { Dexie, type EntityTable } from 'dexie';

/** One snapshot of a data set: a file in the origin-private file system and how it came to be. */
export interface SnapshotRecord {
  /** Also the name of its file. */
  readonly id: string;
  readonly createdAt: string;
  /** What the import reported, as JSON of the importer. */
  readonly reports: string;
}

/** What a person's imports led to. The last of `history` up to `position` is the current snapshot. */
export interface DataSetRecord {
  readonly id: string;
  readonly name: string;
  readonly history: readonly SnapshotRecord[];
  /** How many of the history count; fewer than its length after an undo. */
  readonly position: number;
}

export interface SavedViewRecord {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** The address that opens it, without the leading `#`. */
  readonly address: string;
  readonly createdAt: string;
  /** Place in the list, ascending. */
  readonly place: number;
}

/** How a person mapped files with this header. */
export interface MappingRecord {
  /** The header, names joined by the unit separator. */
  readonly header: string;
  readonly mapping: string;
  readonly savedAt: string;
}

export interface PreferenceRecord {
  readonly name: string;
  readonly value: string;
}

/** Everything people made. Versions are only ever added. */
export class WorkspaceDatabase extends Dexie {
  declare dataSets: EntityTable<DataSetRecord, 'id'>;
  declare savedViews: EntityTable<SavedViewRecord, 'id'>;
  declare mappings: EntityTable<MappingRecord, 'header'>;
  declare preferences: EntityTable<PreferenceRecord, 'name'>;

  constructor(name = 'regulars') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      dataSets: 'id',
      savedViews: 'id, place',
      mappings: 'header',
      preferences: 'name'
    });
  }
}
