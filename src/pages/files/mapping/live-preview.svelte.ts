import { untrack } from 'svelte';
import { openEngine, type Engine } from '#engine';
import { MappingPreview, type Inspection, type Mapping, type Preview } from '#import';
import { Patience } from '#kit';

/** Reads the first rows by the mapping of the moment; an engine of its own does it, away from the page's thread. */
export class LivePreview {
  preview = $state.raw<Preview | undefined>();
  error = $state.raw<string | undefined>();
  #isRunning = $state(false);
  readonly patience: Patience;
  #wanted: Mapping | undefined;
  #engine: Engine | undefined;
  #rows: MappingPreview | undefined;
  #isClosed = false;

  constructor() {
    this.patience = new Patience(() => this.#isRunning);
  }

  async open(file: File, inspection: Inspection): Promise<void> {
    this.#isRunning = true;
    const opened = await openEngine();
    if (!opened.ok) {
      this.#fail(opened.error.message);
      return;
    }
    if (this.#isClosed) {
      await opened.value.close();
      return;
    }
    this.#engine = opened.value;
    const loaded = await MappingPreview.load(opened.value, file, inspection);
    if (!loaded.ok) {
      this.#fail(loaded.error.kind);
      return;
    }
    this.#rows = loaded.value;
    await this.#run();
  }

  /** How many rows are read. */
  get count(): number {
    return this.#rows?.rows.length ?? 0;
  }

  /** Whatever is asked meanwhile waits; only the last of it is read. */
  show(mapping: Mapping): void {
    const isIdle = untrack(() => !this.#isRunning);
    this.#wanted = mapping;
    if (isIdle && this.#rows !== undefined) void this.#run();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#rows = undefined;
    await this.#engine?.close();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#wanted !== undefined && this.#rows !== undefined) {
      const mapping = this.#wanted;
      this.#wanted = undefined;
      const looked = await this.#rows.look(mapping);
      if (this.#isClosed) return;
      this.error = looked.ok ? undefined : looked.error.kind;
      if (looked.ok) this.preview = looked.value;
    }
    this.#isRunning = false;
  }

  #fail(words: string): void {
    this.error = words;
    this.#isRunning = false;
  }
}
