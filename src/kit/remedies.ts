import { createContext } from 'svelte';

/** Which exports of a shop's own platforms would tell what its files do not. */
export interface Remedies {
  /** As their owner finds them in the menus of the platform; empty where none is known. */
  exportsWith(what: 'buyer' | 'refunds'): readonly string[];
}

export const [getRemedies, provideRemedies] = createContext<Remedies>();
