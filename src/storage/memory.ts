import type { Result } from '#lib';
import { attempt, type StorageError } from './classify.ts';
import type { WorkspaceDatabase } from './workspace.ts';

/** How files were mapped, by header. */
export class Mappings {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  find(header: readonly string[]): Promise<Result<string | undefined, StorageError>> {
    return attempt(async () => (await this.#database.mappings.get(headerKey(header)))?.mapping);
  }

  remember(header: readonly string[], mapping: string): Promise<Result<void, StorageError>> {
    return attempt(async () => {
      await this.#database.mappings.put({
        header: headerKey(header),
        mapping,
        savedAt: new Date().toISOString()
      });
    });
  }
}

const headerKey = (header: readonly string[]): string => header.map((name) => name.trim()).join('\u001f');

/** Small choices of a person: language, theme. */
export class Preferences {
  readonly #database: WorkspaceDatabase;
  constructor(database: WorkspaceDatabase) {
    this.#database = database;
  }

  get(name: string): Promise<Result<string | undefined, StorageError>> {
    return attempt(async () => (await this.#database.preferences.get(name))?.value);
  }

  set(name: string, value: string): Promise<Result<void, StorageError>> {
    return attempt(async () => {
      await this.#database.preferences.put({ name, value });
    });
  }
}
