import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// By Vite, as the app: the import's queries are files of SQL.
for (const part of ['make.ts', 'snapshot.ts']) {
  await runnerImport(fileURLToPath(new URL(`../sample-data/${part}`, import.meta.url)), {
    configFile: false,
    logLevel: 'warn'
  });
}
