import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { WatchedFolderRecord, WorkspaceDatabase } from './workspace.ts';

/** The shop watches one folder. */
const only = 'shop';

/** The folder that a person lets the app look into, and which of its files it need not offer. */
export class WatchedFolders {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  find(): Promise<Result<Omit<WatchedFolderRecord, 'id'> | undefined, StorageError>> {
    return attempt(() => this.#database.watchedFolders.get(only));
  }

  keep(folder: Omit<WatchedFolderRecord, 'id'>): Promise<Result<void, StorageError>> {
    return attempt(async () => {
      await this.#database.watchedFolders.put({ id: only, ...folder });
    });
  }

  forget(): Promise<Result<void, StorageError>> {
    return attempt(() => this.#database.watchedFolders.delete(only));
  }
}
