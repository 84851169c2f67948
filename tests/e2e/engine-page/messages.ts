import type { EngineFiles, FileRead, SnapshotWriter } from '#engine';

/** The writer lives in a worker, as the import's does; the page calls it by messages. */
export type WriterMethod = Exclude<keyof SnapshotWriter, 'isStored' | 'run'>;

export type WriterCall =
  | { readonly kind: 'open'; readonly files: EngineFiles; readonly name: string }
  | { readonly kind: 'call'; readonly method: WriterMethod; readonly given: readonly unknown[] };

export type WriterReply =
  { readonly kind: 'read'; readonly read: FileRead } | { readonly kind: 'answer'; readonly answer: unknown };
