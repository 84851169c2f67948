import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { installPackages } from './run.mjs';

installPackages();
await runnerImport(fileURLToPath(new URL('hindcast/hindcast.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn'
});
