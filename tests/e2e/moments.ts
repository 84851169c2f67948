import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** Where an import stands still. */
export interface Moment {
  /** How many steps it has taken: messages to its database, each a statement or a file. */
  readonly nth: number;
  /** What comes next: `RESET` closes the new snapshot's file, at `done` it is whole and not yet named. */
  readonly next: string;
}

/**
 * The imports of a tab, stopped in their worker: before every so many steps, before the new file is closed, and
 * before the worker tells that it is done. They go on when `during` has ended. No clock is asked.
 */
export class StoppedImports {
  every = Number.MAX_SAFE_INTEGER;
  during: (moment: Moment) => Promise<void> = () => Promise.resolve();
  /** Steps of the last import that was done. */
  steps = 0;
  readonly #preamble = readFileSync('tests/e2e/moments.worker.js', 'utf8');

  async stop(page: Page): Promise<void> {
    await page.route('**/assets/worker-*.js', async (route) => {
      const response = await route.fetch();
      const body = [`self.every = ${this.every};`, this.#preamble, await response.text()].join('\n');
      await route.fulfill({ response, body });
    });
    await page.route('**/moment?*', async (route) => {
      const { searchParams } = new URL(route.request().url());
      const moment = { nth: Number(searchParams.get('nth')), next: searchParams.get('next') ?? '' };
      if (moment.next === 'done') this.steps = moment.nth;
      await this.during(moment);
      // The tab may have been closed at this moment.
      await route.fulfill({ body: 'go on' }).catch(() => undefined);
    });
  }
}
