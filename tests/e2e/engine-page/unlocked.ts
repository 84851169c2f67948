import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { engineAddresses } from '#engine';
import { probeIn } from './probe.ts';
import proberUrl from './prober.worker.ts?worker&url';

/** The same DuckDB with no guard, no Content-Security-Policy and no lock-down: what the locks hold back. */
async function run(statements: readonly string[]): Promise<void> {
  const { worker, wasm } = engineAddresses();
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
  await duckdb.instantiate(wasm);
  await duckdb.open({});
  for (const statement of statements) {
    const connection = await duckdb.connect();
    await connection.query(statement).catch(() => undefined);
  }
  await duckdb.terminate();
}

const probeWorker = (origin: string) => probeIn(new Worker(proberUrl), origin);

declare global {
  interface Window {
    unlocked: { readonly run: typeof run; readonly probeWorker: typeof probeWorker };
  }
}

window.unlocked = { run, probeWorker };
