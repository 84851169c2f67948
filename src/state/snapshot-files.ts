import { openSnapshot, sweepSnapshots } from '#engine';

/** A name that no other snapshot has. */
export const newSnapshotName = (): string =>
  `shop-${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;

/** Held by a tab for each snapshot that it alone knows of. */
const lockPrefix = 'regulars-snapshot ';

async function heldByTabs(): Promise<readonly string[]> {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name = '' }) =>
    name.startsWith(lockPrefix) ? [name.slice(lockPrefix.length)] : []
  );
}

/** Finds snapshots by name, those too that the browser does not keep. */
export class SnapshotFiles {
  readonly #held = new Map<string, File>();
  readonly #releases: (() => void)[] = [];

  /** Keeps a snapshot that no history names, as long as the page is open. */
  hold(name: string, file: File): void {
    this.#held.set(name, file);
    void navigator.locks.request(
      lockPrefix + name,
      () => new Promise<void>((resolve) => this.#releases.push(resolve))
    );
  }

  async find(name: string): Promise<File | undefined> {
    return this.#held.get(name) ?? (await openSnapshot(name).catch(() => undefined));
  }

  forget(): void {
    this.#held.clear();
    for (const release of this.#releases.splice(0)) release();
  }

  /** Deletes all but these and what a tab holds. Only while no other tab changes data. */
  async sweep(keep: readonly string[]): Promise<void> {
    await sweepSnapshots([...keep, ...(await heldByTabs())]).catch(() => []);
  }
}
