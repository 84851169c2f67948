import type { EngineError, OpenError } from '#engine';
import type { StorageError } from '#storage';

/** Whether there is data, and whether it can be asked. */
export type SessionStatus =
  | { readonly kind: 'starting'; readonly loadedBytes: number; readonly totalBytes: number }
  /** No data yet. */
  | { readonly kind: 'empty' }
  /** What is there was made by an earlier version: it is built anew before it is asked. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'ready' }
  /** The data is there but cannot be opened or counted. */
  | {
      readonly kind: 'failed';
      readonly error: OpenError | EngineError | StorageError | { readonly kind: 'snapshot-missing' };
    };
