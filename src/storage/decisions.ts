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

  /** Takes some back and puts others in their place, old or new, all at once. */
  change(
    removed: readonly DecisionRecord[],
    put: readonly DecisionRecord[]
  ): Promise<Result<readonly DecisionRecord[], StorageError>> {
    return attempt(() =>
      this.#database.transaction('rw', this.#database.decisions, async () => {
        await this.#database.decisions.bulkDelete(removed.map(({ id }) => id));
        await this.#database.decisions.bulkPut([...put]);
        return this.#list();
      })
    );
  }

  #list(): Promise<DecisionRecord[]> {
    return this.#database.decisions.orderBy('place').toArray();
  }
}
