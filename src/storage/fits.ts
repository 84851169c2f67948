import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { WorkspaceDatabase } from './workspace.ts';

/** Fits of models, kept beside the snapshot whose orders they were made of, so that none is made twice. */
export class Fits {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  find(snapshot: string, scope: string): Promise<Result<string | undefined, StorageError>> {
    return attempt(async () => (await this.#database.fits.get(idOf(snapshot, scope)))?.fit);
  }

  keep(snapshot: string, scope: string, fit: string): Promise<Result<void, StorageError>> {
    return attempt(async () => {
      await this.#database.fits.put({ id: idOf(snapshot, scope), snapshot, fit });
    });
  }

  /** Deletes those of all snapshots but these. */
  sweep(keep: readonly string[]): Promise<Result<void, StorageError>> {
    return attempt(async () => {
      await this.#database.fits.where('snapshot').noneOf(keep).delete();
    });
  }
}

const idOf = (snapshot: string, scope: string): string => `${snapshot} ${scope}`;
