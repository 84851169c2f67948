import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// By Vite, as the app: the queries are files of SQL.
await runnerImport(fileURLToPath(new URL('child.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn',
  root: fileURLToPath(new URL('../..', import.meta.url))
});
