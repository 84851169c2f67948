import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Compiled as for a browser: on a server, runes run no effects.
  plugins: [svelte({ dynamicCompileOptions: () => ({ generate: 'client' }) })],
  resolve: { conditions: ['browser'] },
  ssr: { resolve: { conditions: ['browser'] } },
  test: {
    include: ['{src,tests,sample-data,bench,scripts}/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    setupFiles: ['tests/support/property-seed.ts'],
    // The design tokens are read as text; without this, tests see every style sheet as empty.
    css: { include: [/app\.css/] },
    env: { TZ: 'Asia/Shanghai' },
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2
  }
});
