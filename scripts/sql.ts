import { createServer } from 'vite';
import type * as Script from './sql-script.ts';

/** Vite reads what Node cannot: `.sql` files as text. */
const server = await createServer({
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false }
});
const { sampleStatements, sqlScript } = (await server.ssrLoadModule(
  '/scripts/sql-script.ts'
)) as typeof Script;
console.log(sqlScript(await sampleStatements()));
await server.close();
