import { openSnapshot } from '#engine';

/** A name that no other snapshot has. */
export const newSnapshotName = (): string =>
  `shop-${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;

/** Finds snapshots by name, those too that the browser does not keep. */
export class SnapshotFiles {
  readonly #held = new Map<string, File>();

  hold(name: string, file: File): void {
    this.#held.set(name, file);
  }

  async find(name: string): Promise<File | undefined> {
    return this.#held.get(name) ?? (await openSnapshot(name).catch(() => undefined));
  }

  release(name: string): void {
    this.#held.delete(name);
  }

  forget(): void {
    this.#held.clear();
  }
}
