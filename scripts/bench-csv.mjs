import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { installPackages } from './run.mjs';

// By Vite, as the app: the queries are files of SQL.
installPackages();
await runnerImport(fileURLToPath(new URL('../bench/csv.ts', import.meta.url)), { logLevel: 'warn' });
