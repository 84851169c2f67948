import type { Result } from '#lib';
import type { SavedViewRecord, SavedViews, StorageError } from '#storage';

/** The saved views as the page shows them, kept equal to what is stored. */
export class ViewList {
  all = $state.raw<readonly SavedViewRecord[]>([]);
  error = $state.raw<StorageError | undefined>();
  readonly #stored: SavedViews;

  constructor(stored: SavedViews) {
    this.#stored = stored;
  }

  load(): Promise<boolean> {
    return this.#show(this.#stored.all());
  }

  save(name: string, note: string, address: string): Promise<boolean> {
    return this.#show(this.#stored.save({ name, note, address }));
  }

  describe(id: string, name: string, note: string): Promise<boolean> {
    return this.#show(this.#stored.describe(id, { name, note }));
  }

  remove(id: string): Promise<boolean> {
    return this.#show(this.#stored.remove(id));
  }

  restore(view: SavedViewRecord): Promise<boolean> {
    return this.#show(this.#stored.restore(view));
  }

  move(id: string, by: -1 | 1): Promise<boolean> {
    return this.#show(this.#stored.move(id, by));
  }

  async #show(change: Promise<Result<readonly SavedViewRecord[], StorageError>>): Promise<boolean> {
    const result = await change;
    if (result.ok) this.all = result.value;
    this.error = result.ok ? undefined : result.error;
    return result.ok;
  }
}
