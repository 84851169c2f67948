import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { installPackages } from './run.mjs';

// By Vite, as the app: the queries are files of SQL.
installPackages();
const [, , name = 'run'] = process.argv;
await runnerImport(fileURLToPath(new URL(`../bench/${name}.ts`, import.meta.url)), { logLevel: 'warn' });
