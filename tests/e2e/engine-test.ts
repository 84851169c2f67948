import { test as base } from '@playwright/test';
import { type Counter, type Served, serveCounter, serveEnginePage } from './engine-lab.ts';

interface Servers {
  readonly port: number;
  readonly lab: Served;
  /** Another origin, which must stay alone. */
  readonly foreign: Counter;
}

interface Visit {
  /** Opens the page that offers the engine as `window.lab`. */
  readonly openLab: (path?: string) => Promise<void>;
}

/** Tests of the engine in the browser, on a page that holds nothing else. */
export const test = base.extend<Visit, Servers>({
  port: [4330, { option: true, scope: 'worker' }],
  lab: [
    async ({ port }, use) => {
      const served = await serveEnginePage(port);
      await use(served);
      served.close();
    },
    { scope: 'worker', timeout: 120_000 }
  ],
  foreign: [
    async ({ port }, use) => {
      const served = await serveCounter(port + 1);
      await use(served);
      served.close();
    },
    { scope: 'worker' }
  ],
  openLab: async ({ lab, page }, use) => {
    await use(async (path = '/some/shop/') => {
      await page.goto(lab.address + path);
    });
  }
});

export { expect } from '@playwright/test';
