import { type DuckDBConnection, DuckDBInstance, type DuckDBResultReader } from '@duckdb/node-api';
import type { Engine } from '#engine';
import type { Answer } from '../../src/engine/answer.ts';
import { Cancelled } from '../../src/engine/classify.ts';
import type { AskOptions, Connection, Database } from '../../src/engine/connection.ts';
import { DatabaseEngine } from '../../src/engine/database-engine.ts';
import { nativeCell, nativeTypeName } from './native-cells.ts';

function toAnswer(reader: DuckDBResultReader): Answer {
  const cells = reader.getColumns();
  const columns = reader.columnNames().map((name, index) => ({
    name,
    type: nativeTypeName(reader.columnType(index)),
    cells: (cells[index] ?? []).map(nativeCell)
  }));
  return { columns, rowCount: reader.currentRowCount };
}

class NativeConnection implements Connection {
  readonly #connection: DuckDBConnection;

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  async ask(sql: string, { maxRows, signal }: AskOptions = {}): Promise<Answer> {
    if (signal?.aborted) throw new Cancelled();
    let interrupting: ReturnType<typeof setInterval> | undefined;
    // An interrupt that comes before the query has begun is lost.
    const interrupt = (): void => {
      this.#connection.interrupt();
      interrupting = setInterval(() => this.#connection.interrupt(), 50);
    };
    signal?.addEventListener('abort', interrupt, { once: true });
    try {
      const reader = await (maxRows === undefined
        ? this.#connection.runAndReadAll(sql)
        : this.#connection.streamAndReadUntil(sql, maxRows + 1));
      return toAnswer(reader);
    } catch (thrown) {
      throw signal?.aborted ? new Cancelled() : thrown;
    } finally {
      signal?.removeEventListener('abort', interrupt);
      clearInterval(interrupting);
    }
  }

  async check(sql: string): Promise<void> {
    (await this.#connection.prepare(sql)).destroySync();
  }

  close(): Promise<void> {
    this.#connection.closeSync();
    return Promise.resolve();
  }
}

/** One thread, as in the browser, so that what has no total order answers alike. */
export async function openNativeDatabase(path = ':memory:'): Promise<Database> {
  const instance = await DuckDBInstance.create(path, { threads: '1' });
  return {
    connect: async () => new NativeConnection(await instance.connect()),
    end: () => {
      instance.closeSync();
      return Promise.resolve();
    }
  };
}

/** The engine on native DuckDB: quick, and easy to look into. Runs the given statements first. */
export async function openNativeEngine(...statements: readonly string[]): Promise<Engine> {
  return DatabaseEngine.start(async () => {
    const database = await openNativeDatabase();
    const main = await database.connect();
    for (const statement of statements) await main.ask(statement);
    return { database, main, greeting: [] };
  });
}
