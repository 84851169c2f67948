import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { AudienceRecord, WorkspaceDatabase } from './workspace.ts';

/** People under names. They outlive imports, undo of imports and the deletion of data. */
export class Audiences {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  /** The latest first. */
  all(): Promise<Result<readonly AudienceRecord[], StorageError>> {
    return attempt(() => this.#database.audiences.orderBy('createdAt').reverse().toArray());
  }

  /** Adds an audience, changes it, or puts a removed one back. */
  put(record: AudienceRecord): Promise<Result<void, StorageError>> {
    return attempt(async () => {
      await this.#database.audiences.put(record);
    });
  }

  remove(id: string): Promise<Result<void, StorageError>> {
    return attempt(() => this.#database.audiences.delete(id));
  }
}
