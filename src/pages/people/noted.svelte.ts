import { timestamp, type Result } from '#lib';
import type { PersonNoteRecord, StorageError, Workspace } from '#storage';

/** What the owner noted about one person. Everything that changes it can be taken back by `put`. */
export class Noted {
  #records = $state.raw<readonly PersonNoteRecord[]>([]);
  hasFailed = $state(false);
  readonly #stored: Workspace['personNotes'];
  readonly #ids: readonly string[];

  /** @param ids those of the person alone, the most trusted first */
  constructor(stored: Workspace['personNotes'], ids: readonly string[]) {
    this.#stored = stored;
    this.#ids = ids;
  }

  get records(): readonly PersonNoteRecord[] {
    return this.#records;
  }

  async load(): Promise<void> {
    const kept = await this.#stored.about(this.#ids);
    this.hasFailed = !kept.ok;
    if (kept.ok) this.#records = kept.value;
  }

  add(note: Pick<PersonNoteRecord, 'kind' | 'text' | 'channel' | 'on'>): Promise<void> {
    const record = { ...note, id: crypto.randomUUID(), ids: this.#ids, writtenAt: timestamp() };
    return this.put(record);
  }

  put(record: PersonNoteRecord): Promise<void> {
    return this.#change(this.#stored.put(record));
  }

  remove(id: string): Promise<void> {
    return this.#change(this.#stored.remove(id));
  }

  async #change(change: Promise<Result<void, StorageError>>): Promise<void> {
    const changed = await change;
    await this.load();
    if (!changed.ok) this.hasFailed = true;
  }
}
