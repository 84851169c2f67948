import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { DecisionRecord, WorkspaceDatabase } from './workspace.ts';

/** What a person decided about rows and people of their files. Each change answers all, the oldest first. */
export class Decisions {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  all(): Promise<Result<readonly DecisionRecord[], StorageError>> {
    return attempt(() => this.#list());
  }

  remove(id: string): Promise<Result<readonly DecisionRecord[], StorageError>> {
    return this.#change(() => this.#database.decisions.delete(id));
  }

  /** Adds a decision, or puts a removed one back where it was. */
  put(record: DecisionRecord): Promise<Result<readonly DecisionRecord[], StorageError>> {
    return this.#change(async () => {
      await this.#database.decisions.put(record);
    });
  }

  #list(): Promise<DecisionRecord[]> {
    return this.#database.decisions.orderBy('place').toArray();
  }

  #change(change: () => Promise<void>): Promise<Result<readonly DecisionRecord[], StorageError>> {
    return attempt(() =>
      this.#database.transaction('rw', this.#database.decisions, async () => {
        await change();
        return this.#list();
      })
    );
  }
}
