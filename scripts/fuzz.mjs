import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { installPackages, run } from './run.mjs';

installPackages();
await runnerImport(fileURLToPath(new URL('fuzz.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn'
});
// Damaged exports, imported to the end; many more of them than in a run of the tests.
if (!process.argv.includes('--only') && process.exitCode === undefined)
  run('npx', ['vitest', 'run', 'tests/import/damaged-exports.test.ts'], { DAMAGED_RUNS: '20' });
