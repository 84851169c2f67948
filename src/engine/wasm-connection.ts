import type { Answer } from './answer.ts';
import { countRows, decode } from './arrow.ts';
import { Cancelled } from './classify.ts';
import type { AskOptions, Connection } from './connection.ts';

type Awaitable<T> = T | PromiseLike<T>;

/** What a connection needs of DuckDB-Wasm. The browser's binding answers by promise, Node's at once. */
export interface WasmBinding {
  startPendingQuery(connection: number, sql: string, isStream: boolean): Awaitable<Uint8Array | null>;
  pollPendingQuery(connection: number): Awaitable<Uint8Array | null>;
  cancelPendingQuery(connection: number): Awaitable<boolean>;
  fetchQueryResults(connection: number): Awaitable<Uint8Array | null>;
  createPrepared(connection: number, sql: string): Awaitable<number>;
  closePrepared(connection: number, statement: number): Awaitable<void>;
  disconnect(connection: number): Awaitable<void>;
}

/** Calls the binding; rejects when its worker is lost, where the binding itself would wait for ever. */
export type Call = <T>(task: (binding: WasmBinding) => Awaitable<T>) => Promise<T>;

/** Asks in slices of about 100 ms, so that the asker can stop it and other connections get their share. */
export class WasmConnection implements Connection {
  readonly #call: Call;
  readonly #id: number;

  constructor(call: Call, id: number) {
    this.#call = call;
    this.#id = id;
  }

  async ask(sql: string, { maxRows, signal }: AskOptions = {}): Promise<Answer> {
    const header = await this.#execute(sql, maxRows !== undefined, signal);
    const stream = [header];
    for (let rowCount = 0; rowCount <= (maxRows ?? Infinity);) {
      if (signal?.aborted) throw new Cancelled();
      const batch = await this.#call((binding) => binding.fetchQueryResults(this.#id));
      if (batch === null) continue;
      if (batch.length === 0) break;
      stream.push(batch);
      if (maxRows !== undefined) rowCount += countRows(header, batch);
    }
    return decode(stream);
  }

  async check(sql: string): Promise<void> {
    const statement = await this.#call((binding) => binding.createPrepared(this.#id, sql));
    await this.#call((binding) => binding.closePrepared(this.#id, statement));
  }

  async close(): Promise<void> {
    await this.#call((binding) => binding.disconnect(this.#id));
  }

  /** Runs statements and answers the schema of the last; a result that is not streamed is complete then. */
  async #execute(sql: string, isStream: boolean, signal: AbortSignal | undefined): Promise<Uint8Array> {
    if (signal?.aborted) throw new Cancelled();
    let header = await this.#call((binding) => binding.startPendingQuery(this.#id, sql, isStream));
    while (header === null) {
      if (signal?.aborted) {
        await this.#call((binding) => binding.cancelPendingQuery(this.#id));
        throw new Cancelled();
      }
      header = await this.#call((binding) => binding.pollPendingQuery(this.#id));
    }
    return header;
  }
}
