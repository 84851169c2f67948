import type { WatchedFolders } from '#storage';
import { canPickFolders, exportsIn, mayRead, pickFolder } from './directory-picker.ts';

export type FolderState =
  | { readonly kind: 'none' }
  /** The browser asks again after a restart; it needs a click. */
  | { readonly kind: 'asleep'; readonly name: string }
  /** It was moved or deleted, or the device it is on is gone. */
  | { readonly kind: 'gone'; readonly name: string }
  | { readonly kind: 'watching'; readonly name: string; readonly fresh: readonly File[] };

/** A file is another one once its size or its time is. */
const keyOf = ({ name, size, lastModified }: File): string => `${name}|${size}|${lastModified}`;

const everyMilliseconds = 15_000;

/**
 * Looks into a folder of the owner's for exports that are not imported yet, while the page is seen. Nothing is
 * imported by itself.
 */
export class FolderWatch {
  state = $state.raw<FolderState>({ kind: 'none' });
  readonly #stored: WatchedFolders;
  #handle: FileSystemDirectoryHandle | undefined;
  #known: readonly string[] = [];
  #looking: Promise<void> | undefined;

  constructor(stored: WatchedFolders) {
    this.#stored = stored;
  }

  get isSupported(): boolean {
    return canPickFolders();
  }

  /** Takes up the folder of the last visit. Answers how to stop looking. */
  start(): () => void {
    void this.#stored.find().then(async (kept) => {
      if (!kept.ok || kept.value === undefined || this.#handle !== undefined) return;
      this.#handle = kept.value.handle;
      this.#known = kept.value.known;
      await this.look();
    });
    const look = (): void => {
      if (document.visibilityState === 'visible') void this.look();
    };
    const timer = setInterval(look, everyMilliseconds);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }

  async choose(): Promise<void> {
    const handle = await pickFolder();
    if (handle === undefined) return;
    this.#handle = handle;
    this.#known = [];
    await this.#keep();
    await this.look();
  }

  /** Asks the browser to let the folder be read again. */
  async wake(): Promise<void> {
    if (this.#handle !== undefined && (await mayRead(this.#handle, true))) await this.look();
  }

  /** Files that were imported or waved off are not offered again. */
  async settle(files: readonly File[]): Promise<void> {
    this.#known = [...this.#known, ...files.map(keyOf)];
    await this.#keep();
    await this.look();
  }

  async forget(): Promise<void> {
    this.#handle = undefined;
    this.state = { kind: 'none' };
    await this.#stored.forget();
  }

  /** One look at a time. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #look(): Promise<void> {
    const handle = this.#handle;
    if (handle === undefined) return;
    const { name } = handle;
    try {
      if (!(await mayRead(handle, false))) {
        this.state = { kind: 'asleep', name };
        return;
      }
      const files = await exportsIn(handle);
      if (handle !== this.#handle) return;
      const fresh = files.filter((file) => !this.#known.includes(keyOf(file)));
      this.state = { kind: 'watching', name, fresh };
    } catch (thrown) {
      if (!(thrown instanceof DOMException)) throw thrown;
      this.state = { kind: 'gone', name };
    }
  }

  async #keep(): Promise<void> {
    if (this.#handle === undefined) return;
    // Where the browser keeps nothing the folder is watched until the page is closed.
    await this.#stored.keep({ handle: this.#handle, known: this.#known });
  }
}
