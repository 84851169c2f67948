import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the built folder works from any host and any sub-path.
  base: './',
  plugins: [svelte()],
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
