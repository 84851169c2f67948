import { flushSync } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { paperTheme, screenTheme } from './theme.ts';

/** What the reader sees charts on, and whether they may move. */
export class Look {
  #isPaper = false;

  readonly #isRead = createSubscriber((changed) => {
    const attributes = new MutationObserver(changed);
    attributes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const listening = new AbortController();
    const { signal } = listening;
    const turn = (isPaper: boolean) => {
      this.#isPaper = isPaper;
      changed();
      // The sheet is laid out as soon as the listeners are through.
      flushSync();
    };
    addEventListener('beforeprint', () => turn(true), { signal });
    addEventListener('afterprint', () => turn(false), { signal });
    matchMedia('print').addEventListener('change', ({ matches }) => turn(matches), { signal });
    return () => {
      attributes.disconnect();
      listening.abort();
    };
  });

  readonly theme = $derived.by(() => {
    this.#isRead();
    return this.#isPaper ? paperTheme() : screenTheme();
  });

  get isStill(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }
}
