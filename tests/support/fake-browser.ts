import { afterEach, beforeEach, vi } from 'vitest';

type Work = () => unknown;

/** Web Locks as all tabs of a browser share them. Exclusive ones, which is all that is asked for. */
class FakeLocks {
  readonly #held = new Set<string>();
  readonly #waiting: { readonly name: string; readonly go: () => void }[] = [];

  async request(
    name: string,
    options: { readonly signal?: AbortSignal } | Work,
    work?: Work
  ): Promise<unknown> {
    const signal = typeof options === 'function' ? undefined : options.signal;
    const held = typeof options === 'function' ? options : work;
    if (this.#held.has(name)) await this.#turn(name, signal);
    this.#held.add(name);
    try {
      return await held?.();
    } finally {
      this.#held.delete(name);
      const next = this.#waiting.findIndex((waiting) => waiting.name === name);
      if (next >= 0) {
        // Handed on at once, so that nobody comes in between.
        this.#held.add(name);
        this.#waiting.splice(next, 1)[0]?.go();
      }
    }
  }

  query(): Promise<{ held: { name: string }[] }> {
    return Promise.resolve({ held: Array.from(this.#held, (name) => ({ name })) });
  }

  #turn(name: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((go, reject) => {
      const waiting = { name, go };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', () => {
        const place = this.#waiting.indexOf(waiting);
        if (place < 0) return;
        this.#waiting.splice(place, 1);
        reject(new DOMException('', 'TimeoutError'));
      });
    });
  }
}

/** The files of the origin-private file system, by name; its folders are all one. */
export class FakeFolder {
  readonly files = new Map<string, string>();

  getDirectoryHandle(): Promise<this> {
    return Promise.resolve(this);
  }

  keys(): AsyncIterable<string> {
    return new ReadableStream<string>({
      start: (stream) => {
        for (const name of this.files.keys()) stream.enqueue(name);
        stream.close();
      }
    });
  }

  getFileHandle(name: string): Promise<{ getFile: () => Promise<File> }> {
    const text = this.files.get(name);
    if (text === undefined) return Promise.reject(new DOMException(name, 'NotFoundError'));
    return Promise.resolve({ getFile: () => Promise.resolve(new File([text], name)) });
  }

  removeEntry(name: string): Promise<void> {
    return this.files.delete(name)
      ? Promise.resolve()
      : Promise.reject(new DOMException(name, 'NotFoundError'));
  }

  /** Names of the snapshots in it. */
  get snapshots(): readonly string[] {
    return [...this.files.keys()].map((name) => name.replace(/\.db$/, '')).toSorted();
  }
}

/** What tabs of one browser share, new for each test; each test's code is all tabs at once. */
export function fakeBrowser(): { readonly folder: () => FakeFolder } {
  let folder = new FakeFolder();
  beforeEach(() => {
    folder = new FakeFolder();
    vi.stubGlobal('navigator', {
      locks: new FakeLocks(),
      storage: { getDirectory: () => folder.getDirectoryHandle(), persist: () => Promise.resolve(true) }
    });
    vi.stubGlobal('document', new EventTarget());
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('location', { hash: '' });
  });
  afterEach(() => vi.unstubAllGlobals());
  return { folder: () => folder };
}
