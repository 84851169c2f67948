import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { MappingTemplateRecord, WorkspaceDatabase } from './workspace.ts';

/** Mappings that a person named. Each change answers the whole list, by name. */
export class MappingTemplates {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  all(): Promise<Result<readonly MappingTemplateRecord[], StorageError>> {
    return attempt(() => this.#list());
  }

  /** One of the same name is replaced. */
  save(name: string, mapping: string): Promise<Result<readonly MappingTemplateRecord[], StorageError>> {
    return this.#change(async () => {
      const same = await this.#database.mappingTemplates.where('name').equals(name).first();
      await this.#database.mappingTemplates.put({
        id: same?.id ?? crypto.randomUUID(),
        name,
        mapping,
        savedAt: new Date().toISOString()
      });
    });
  }

  rename(id: string, name: string): Promise<Result<readonly MappingTemplateRecord[], StorageError>> {
    return this.#change(async () => {
      await this.#database.mappingTemplates.update(id, { name });
    });
  }

  remove(id: string): Promise<Result<readonly MappingTemplateRecord[], StorageError>> {
    return this.#change(() => this.#database.mappingTemplates.delete(id));
  }

  #list(): Promise<MappingTemplateRecord[]> {
    return this.#database.mappingTemplates.orderBy('name').toArray();
  }

  #change(change: () => Promise<void>): Promise<Result<readonly MappingTemplateRecord[], StorageError>> {
    return attempt(() =>
      this.#database.transaction('rw', this.#database.mappingTemplates, async () => {
        await change();
        return this.#list();
      })
    );
  }
}
