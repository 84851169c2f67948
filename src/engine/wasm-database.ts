import { AsyncDuckDB, DuckDBAccessMode, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import { WorkerLost } from './classify.ts';
import type { Database } from './connection.ts';
import databaseWorker from './database.worker.js?raw';
import { type FileRead, type WasmOptions, wasmBytes } from './start-wasm.ts';
import { type Call, WasmConnection } from './wasm-connection.ts';
import { startGuarded } from './worker.ts';

type Report = { readonly read: FileRead } | { readonly lost: string };

const isReport = (message: unknown): message is Report =>
  typeof message === 'object' && message !== null && ('read' in message || 'lost' in message);

/** DuckDB in a worker of its own. */
export class WasmDatabase implements Database {
  readonly #duckdb: AsyncDuckDB;
  readonly #waiting = new Set<(reason: WorkerLost) => void>();
  #lost: WorkerLost | undefined;

  private constructor({ files, onRead }: WasmOptions) {
    const worker = startGuarded(databaseWorker, files.worker);
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (!isReport(event.data)) return;
      event.stopImmediatePropagation();
      if ('lost' in event.data) this.#lose(event.data.lost);
      else onRead?.(event.data.read);
    });
    worker.addEventListener('error', (event) => {
      event.stopImmediatePropagation();
      this.#lose(event.message);
    });
    this.#duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  }

  static async start(options: WasmOptions): Promise<WasmDatabase> {
    const database = new WasmDatabase(options);
    try {
      await database.#until((duckdb) =>
        duckdb.instantiate(options.files.wasm, null, ({ bytesLoaded }) =>
          options.onProgress?.({ loadedBytes: bytesLoaded, totalBytes: wasmBytes })
        )
      );
    } catch (thrown) {
      await database.end();
      throw thrown;
    }
    return database;
  }

  /** Opens a new database file for writing; without a path, a database in memory. */
  async open(path?: string): Promise<void> {
    const { READ_WRITE } = DuckDBAccessMode;
    await this.#until((duckdb) => duckdb.open(path === undefined ? {} : { path, accessMode: READ_WRITE }));
  }

  async connect(): Promise<WasmConnection> {
    const call: Call = (task) => this.#until((duckdb) => Promise.resolve(task(duckdb)));
    return new WasmConnection(call, await this.#until((duckdb) => duckdb.connectInternal()));
  }

  /** Lets SQL read a file by its slices, under a path. */
  async registerFile(path: string, file: Blob): Promise<void> {
    const { BROWSER_FILEREADER } = DuckDBDataProtocol;
    await this.#until((duckdb) => duckdb.registerFileHandle(path, file, BROWSER_FILEREADER, true));
  }

  async copyFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.#until(async (duckdb) => new Uint8Array(await duckdb.copyFileToBuffer(path)));
  }

  /** Closes the database and whatever files it holds open. */
  async reset(): Promise<void> {
    await this.#until((duckdb) => duckdb.reset());
  }

  async end(): Promise<void> {
    this.#lose('ended');
    await this.#duckdb.terminate();
  }

  #lose(message: string): void {
    this.#lost ??= new WorkerLost(message);
    for (const reject of this.#waiting) reject(this.#lost);
    this.#waiting.clear();
  }

  #until<T>(task: (duckdb: AsyncDuckDB) => Promise<T>): Promise<T> {
    if (this.#lost !== undefined) return Promise.reject(this.#lost);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.add(reject);
      void task(this.#duckdb)
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject));
    });
  }
}
