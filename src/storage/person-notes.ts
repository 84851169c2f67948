import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { PersonNoteRecord, WorkspaceDatabase } from './workspace.ts';

type Changed = Promise<Result<void, StorageError>>;

/**
 * What the owner noted about people. A note belongs to whoever has one of the ids that it was written under,
 * so that it is found again after every import, after people were joined, and by both after they were split.
 */
export class PersonNotes {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  /** All about whoever has one of these ids, the latest first. */
  about(ids: readonly string[]): Promise<Result<readonly PersonNoteRecord[], StorageError>> {
    return attempt(async () => {
      const found = await this.#database.personNotes
        .where('ids')
        .anyOf([...ids])
        .distinct()
        .toArray();
      return found.toSorted(
        (one, other) => other.on.localeCompare(one.on) || other.writtenAt.localeCompare(one.writtenAt)
      );
    });
  }

  /** Every tag that somebody bears, each record with the ids of one person. */
  tags(): Promise<Result<readonly PersonNoteRecord[], StorageError>> {
    return attempt(() => this.#database.personNotes.where('kind').equals('tag').sortBy('text'));
  }

  /** Adds a note, changes it, or puts a removed one back. */
  put(note: PersonNoteRecord): Changed {
    return attempt(async () => {
      await this.#database.personNotes.put(note);
    });
  }

  remove(id: string): Changed {
    return attempt(() => this.#database.personNotes.delete(id));
  }

  /** Removes all about whoever has one of these ids. */
  forget(ids: readonly string[]): Changed {
    return attempt(async () => {
      await this.#database.personNotes
        .where('ids')
        .anyOf([...ids])
        .delete();
    });
  }
}
