import { Dexie, type EntityTable } from 'dexie';

/** One snapshot of a data set: a file in the origin-private file system and how it came to be. */
export interface SnapshotRecord {
  /** Also the name of its file. */
  readonly id: string;
  readonly createdAt: string;
  /** What the import reported of its own files, as JSON of the importer. */
  readonly reports: string;
  /** What it reported of every file that it rests on. Absent, as all below, in records of earlier versions. */
  readonly inUse?: string;
  /** What it changed against the one before, as JSON of the importer. */
  readonly difference?: string;
  /** The shops that its files tell of, as JSON of the importer. */
  readonly shops?: string;
  /** Ids of the decisions that it follows. */
  readonly decisions?: readonly string[];
  /** Which form its tables have, as a number of the importer. */
  readonly form?: number;
}

/** What a person's imports led to. The last of `history` up to `position` is the current snapshot. */
export interface DataSetRecord {
  readonly id: string;
  readonly name: string;
  readonly history: readonly SnapshotRecord[];
  /** Of the sample shop: whether it is shown, and not what a person imported. */
  readonly isOpen?: boolean;
  /** What people call their shops, by id; absent in records of earlier versions. */
  readonly shopNames?: Readonly<Record<string, string>>;
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

/** A mapping under a name, for files of the same making. */
export interface MappingTemplateRecord {
  readonly id: string;
  readonly name: string;
  /** As JSON of the importer. */
  readonly mapping: string;
  readonly savedAt: string;
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

/** What a person decided about rows or people. */
export interface DecisionRecord {
  readonly id: string;
  readonly decidedAt: string;
  /** What led to it: a finding, a pair of people. */
  readonly about: string;
  /** As JSON of the importer. */
  readonly decision: string;
  /** Place in the order of deciding, ascending. */
  readonly place: number;
  /** The data set that it is about; absent where that is what a person imported. */
  readonly dataSet?: string;
  /** Ids of a person to forget who still stand in notes and audiences; absent once they are taken out. */
  readonly forgetting?: readonly string[];
}

/** What a fit found in the orders of a snapshot. */
export interface FitRecord {
  /** The snapshot, and what of it was counted. */
  readonly id: string;
  readonly snapshot: string;
  /** JSON of whoever fitted. */
  readonly fit: string;
}

/** A folder that a person lets the app look into. */
export interface WatchedFolderRecord {
  readonly id: string;
  readonly handle: FileSystemDirectoryHandle;
  /** Files that were imported or waved off, by name, size and time. */
  readonly known: readonly string[];
}

/** What the owner noted about a person. */
export interface PersonNoteRecord {
  readonly id: string;
  /** The person's ids at the time of writing, the most trusted first. */
  readonly ids: readonly string[];
  /** `contact` is an entry of the contact log. */
  readonly kind: 'note' | 'tag' | 'contact';
  readonly text: string;
  /** How they were in touch; null for what is no contact. */
  readonly channel: 'phone' | 'mail' | 'chat' | 'visit' | 'other' | null;
  /** The day it is about. */
  readonly on: string;
  readonly writtenAt: string;
}

/** People under a name, to write to and to see afterwards whether they bought. */
export interface AudienceRecord {
  readonly id: string;
  readonly name: string;
  /** What is planned for them. */
  readonly plan: string;
  readonly createdAt: string;
  /** Who belongs, as JSON of whoever evaluates it; null for a list of people as it once was. */
  readonly rule: string | null;
  /**
   * The people, a line each: hashes of a person's ids, the most trusted first; once started led by `h`
   * (held out) or `r` (reached). Null while a rule says who they are.
   */
  readonly members: string | null;
  /** Which share is left alone, to compare with; 0 to 0.5. */
  readonly holdoutShare: number;
  /** What the holdout is drawn by. */
  readonly seed: string;
  /** The day from which sales count as after it; null until then. */
  readonly startedOn: string | null;
  /** The data set that it is of; absent where that is what a person imported. */
  readonly dataSet?: string;
}

/** Everything people made. Versions are only ever added. */
export class WorkspaceDatabase extends Dexie {
  declare dataSets: EntityTable<DataSetRecord, 'id'>;
  declare savedViews: EntityTable<SavedViewRecord, 'id'>;
  declare mappings: EntityTable<MappingRecord, 'header'>;
  declare preferences: EntityTable<PreferenceRecord, 'name'>;
  declare fits: EntityTable<FitRecord, 'id'>;
  declare decisions: EntityTable<DecisionRecord, 'id'>;
  declare mappingTemplates: EntityTable<MappingTemplateRecord, 'id'>;
  declare watchedFolders: EntityTable<WatchedFolderRecord, 'id'>;
  declare personNotes: EntityTable<PersonNoteRecord, 'id'>;
  declare audiences: EntityTable<AudienceRecord, 'id'>;

  constructor(name = 'regulars') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      dataSets: 'id',
      savedViews: 'id, place',
      mappings: 'header',
      preferences: 'name'
    });
    this.version(2).stores({ decisions: 'id, place' });
    this.version(3).stores({ fits: 'id, snapshot' });
    this.version(4).stores({ watchedFolders: 'id' });
    this.version(5).stores({ mappingTemplates: 'id, name' });
    this.version(6).stores({ personNotes: 'id, *ids, kind' });
    this.version(7).stores({ audiences: 'id, createdAt' });
  }
}
