import { AsyncDuckDB, DuckDBAccessMode, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import { WorkerLost } from './classify.ts';
import type { Database } from './connection.ts';
import { startDatabaseWorker } from './database-worker.ts';
import type { WasmOptions } from './start-wasm.ts';
import { type Call, WasmConnection } from './wasm-connection.ts';

/** DuckDB in a worker of its own. */
export class WasmDatabase implements Database {
  readonly #worker: Worker;
  readonly #duckdb: AsyncDuckDB;
  readonly #waiting = new Set<(reason: WorkerLost) => void>();
  #lost: WorkerLost | undefined;
  #onTaken: (file: Blob) => void = () => undefined;

  private constructor(options: WasmOptions) {
    this.#worker = startDatabaseWorker(options, {
      onRead: (read) => options.onRead?.(read),
      onLost: (message) => this.#lose(message),
      onTaken: (file) => this.#onTaken(file)
    });
    this.#duckdb = new AsyncDuckDB(new VoidLogger(), this.#worker);
  }

  static async start(options: WasmOptions): Promise<WasmDatabase> {
    const database = new WasmDatabase(options);
    try {
      // Where it is asked to fetch its module from does not matter: it has been given one.
      await database.#until((duckdb) => duckdb.instantiate(options.files.worker));
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

  /** Closes the database file; what was written is in it then. */
  async closeFile(): Promise<void> {
    await this.#until((duckdb) => duckdb.reset());
  }

  /** A closed file out of the worker's memory. */
  takeFile(fileName: string): Promise<Blob> {
    return this.#until(
      () =>
        new Promise<Blob>((resolve) => {
          this.#onTaken = resolve;
          this.#worker.postMessage({ take: fileName });
        })
    );
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

  /** The library waits for ever for a worker that is gone; nobody else should. */
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
