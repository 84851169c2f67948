import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { NODE_RUNTIME, VoidLogger, createDuckDB } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from '#engine';
import { DatabaseEngine } from '../../src/engine/database-engine.ts';
import { lock, preparation } from '../../src/engine/lockdown.ts';
import type { Session } from '../../src/engine/session.ts';
import { type Call, WasmConnection } from '../../src/engine/wasm-connection.ts';

const { resolve } = createRequire(import.meta.url);

async function openSession(statements: readonly string[]): Promise<Session> {
  const mainModule = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule, mainWorker: '' };
  const duckdb = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await duckdb.instantiate();
  duckdb.open({});
  const call: Call = async (task) => {
    // Lets timers run between the slices of a long query, as a worker's messages do.
    await setImmediate();
    return task(duckdb);
  };
  const connect = (): Promise<WasmConnection> => {
    const id = duckdb.connect().useUnsafe((_, connection) => connection);
    return Promise.resolve(new WasmConnection(call, id));
  };
  const database = { connect, end: () => Promise.resolve() };
  const main = await connect();
  for (const statement of [...preparation(undefined), ...statements, ...lock([])]) await main.ask(statement);
  return { database, main, greeting: [] };
}

/** The engine on the browser's wasm binary, locked as it is there, without a browser. */
export async function openNodeWasmEngine(...statements: readonly string[]): Promise<Engine> {
  return DatabaseEngine.start(() => openSession(statements));
}
