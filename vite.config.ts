import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The query engine is the largest file of the app. */
const largestFileBytes = 40 * 2 ** 20;

export default defineConfig({
  // Relative addresses: the built folder works from any host and any sub-path.
  base: './',
  plugins: [
    svelte(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,wasm,webmanifest}'],
        globIgnores: ['sample/**'],
        maximumFileSizeToCacheInBytes: largestFileBytes,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true
      }
    })
  ],
  worker: { format: 'iife' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false }
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' }
});
