import type { EngineFiles } from '#engine';
import type { Result } from '#lib';
import type { Inspection } from './inspect.ts';
import type { Mapping } from './mapping.ts';
import type { Encoding, FoundTable, TableKind } from './read/index.ts';
import type { Decision } from './decisions.ts';
import type { Imported, ImportError, ImportProgress } from './report.ts';

/** The page's first and only message to an import worker. */
export interface ImportOrder {
  readonly engineFiles: EngineFiles;
  /** Name of the snapshot to write. */
  readonly snapshot: string;
  readonly previous?: File;
  readonly comparedWith?: File;
  readonly decisions: readonly Decision[];
  readonly importedAt: string;
  readonly files: readonly {
    readonly file: File;
    readonly kind: TableKind;
    /** As it was shown to the person who decided to import it. */
    readonly encoding?: Encoding;
    readonly mapping?: Mapping;
    readonly shop?: string;
  }[];
  readonly openShop?: string;
}

export interface ImportOutcome extends Imported {
  readonly snapshot: File;
  /** False where the browser keeps no files: the snapshot is gone with the page. */
  readonly isStored: boolean;
}

export type ImportWorkerMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'done'; readonly outcome: Result<ImportOutcome, ImportError> };

/** The page's only message to a worker that takes tables out of files. */
export interface FindOrder {
  readonly files: readonly File[];
}

export type FindMessage =
  | { readonly kind: 'progress'; readonly file: number; readonly bytes: number }
  | { readonly kind: 'done'; readonly tables: readonly (readonly FoundTable[])[] };

export type InspectedFile = {
  readonly file: File;
  readonly inspection: Inspection;
  readonly mapping?: Mapping;
  readonly shop?: string;
};
