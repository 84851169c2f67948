import type { Fits } from '#storage';
import type { KeptFits } from './predicting.svelte.ts';

/** Fits of one snapshot. Where they cannot be kept they are made again: that takes seconds and harms nobody. */
export const keptFits = (fits: Fits, snapshot: string): KeptFits => ({
  find: async (scope) => {
    const found = await fits.find(snapshot, scope);
    return found.ok ? found.value : undefined;
  },
  keep: async (scope, fit) => {
    await fits.keep(snapshot, scope, fit);
  }
});
