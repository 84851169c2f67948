import { defineConfig, devices } from '@playwright/test';
import { installedBrowser } from '../../../scripts/browser.mjs';

const executablePath = installedBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '/work/main/tests/e2e',
  outputDir: '/tmp/engine-work/pw-out',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: 'http://127.0.0.1:4173',
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run'
      ]
    }
  },
});
