import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { SavedViewRecord, WorkspaceDatabase } from './workspace.ts';

/** Views that a person named. Each change answers the whole list in its order. */
export class SavedViews {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  all(): Promise<Result<readonly SavedViewRecord[], StorageError>> {
    return attempt(() => this.#list());
  }

  save(
    view: Omit<SavedViewRecord, 'id' | 'place' | 'createdAt'>
  ): Promise<Result<readonly SavedViewRecord[], StorageError>> {
    return this.#change(async () => {
      const places = (await this.#list()).map(({ place }) => place);
      await this.#database.savedViews.add({
        ...view,
        id: crypto.randomUUID(),
        createdAt: new Date().toISOString(),
        place: Math.max(0, ...places) + 1
      });
    });
  }

  describe(
    id: string,
    words: Pick<SavedViewRecord, 'name' | 'note'>
  ): Promise<Result<readonly SavedViewRecord[], StorageError>> {
    return this.#change(async () => {
      await this.#database.savedViews.update(id, words);
    });
  }

  remove(id: string): Promise<Result<readonly SavedViewRecord[], StorageError>> {
    return this.#change(() => this.#database.savedViews.delete(id));
  }

  /** Puts a removed view back where it was. */
  restore(view: SavedViewRecord): Promise<Result<readonly SavedViewRecord[], StorageError>> {
    return this.#change(async () => {
      await this.#database.savedViews.put(view);
    });
  }

  /** Moves a view one place up or down. */
  move(id: string, by: -1 | 1): Promise<Result<readonly SavedViewRecord[], StorageError>> {
    return this.#change(async () => {
      const views = [...(await this.#list())];
      const from = views.findIndex((view) => view.id === id);
      const moved = views[from];
      const other = views[from + by];
      if (moved === undefined || other === undefined) return;
      await this.#database.savedViews.bulkPut([
        { ...moved, place: other.place },
        { ...other, place: moved.place }
      ]);
    });
  }

  #list(): Promise<SavedViewRecord[]> {
    return this.#database.savedViews.orderBy('place').toArray();
  }

  #change(change: () => Promise<void>): Promise<Result<readonly SavedViewRecord[], StorageError>> {
    return attempt(() =>
      this.#database.transaction('rw', this.#database.savedViews, async () => {
        await change();
        return this.#list();
      })
    );
  }
}
