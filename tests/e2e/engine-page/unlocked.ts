import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { engineFiles } from '#engine';

/** The same DuckDB with no guard, no Content-Security-Policy and no lock-down: what the locks hold back. */
async function run(statements: readonly string[]): Promise<void> {
  const { worker, wasm } = engineFiles();
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
  await duckdb.instantiate(wasm);
  await duckdb.open({});
  for (const statement of statements) {
    const connection = await duckdb.connect();
    await connection.query(statement).catch(() => undefined);
  }
  await duckdb.terminate();
}

declare global {
  interface Window {
    unlocked: { readonly run: typeof run };
  }
}

window.unlocked = { run };
