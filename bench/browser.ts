import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { installedBrowser } from '../scripts/browser.mjs';

const port = 4390;
const address = `http://127.0.0.1:${port}/`;

export interface BrowserBench {
  readonly page: Page;
  close(): Promise<void>;
}

/** The built app in Chromium, with a profile of its own on disk. */
export async function openBuiltApp(): Promise<BrowserBench> {
  const server = spawn(
    'npx',
    ['vite', 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    {
      stdio: 'ignore',
      detached: true
    }
  );
  await waitFor(address);
  const profile = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
  const executablePath = installedBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--no-first-run'
    ],
    viewport: { width: 1440, height: 900 }
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(600_000);
  await page.goto(address);
  await ready(page);
  return {
    page,
    close: async () => {
      await context.close();
      if (server.pid !== undefined) process.kill(-server.pid);
      rmSync(profile, { recursive: true, force: true });
    }
  };
}

async function waitFor(url: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(url).then(
      () => true,
      () => false
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => 'regulars' in window);
  await page.evaluate(() => window.regulars.ready);
};

/** Seconds of one import of a file on disk, as the page does it. */
export async function browserImport(page: Page, path: string): Promise<number> {
  await page.evaluate(() => window.regulars.reset());
  await page.evaluate(() => {
    document.querySelector('#bench')?.remove();
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'bench';
    document.body.append(input);
  });
  await page.setInputFiles('#bench', path);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#bench');
    const start = performance.now();
    await window.regulars.importFiles([...(input?.files ?? [])]);
    return (performance.now() - start) / 1000;
  });
}

/** Seconds of one question asked through the page, `runs` times, each under other dates: nothing is kept from before. */
export const browserQuestion = (page: Page, name: string, runs: number): Promise<number[]> =>
  page.evaluate(
    async ({ name: asked, runs: count }) => {
      const times: number[] = [];
      for (let run = 0; run < count; run++) {
        await window.regulars.setFilters({ until: `2024-12-${String(30 - run).padStart(2, '0')}` });
        const start = performance.now();
        await window.regulars.analysis(asked);
        times.push((performance.now() - start) / 1000);
      }
      await window.regulars.setFilters({ until: undefined });
      return times;
    },
    { name, runs }
  );

/** Milliseconds from a change of filter to the last chart of the page redrawn. */
export async function filterChanges(page: Page, path: string, runs: number): Promise<number[]> {
  await page.goto(`${address}#/${path}`);
  await page.waitForSelector('h1');
  return page.evaluate(async (count) => {
    const idle = (): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (document.querySelector('[aria-busy="true"]') === null) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(() => requestAnimationFrame(look));
      });
    await idle();
    const times: number[] = [];
    const countries = ['GB', 'DE', 'FR', 'US', 'CN'];
    for (let run = 0; run < count; run++) {
      const start = performance.now();
      await window.regulars.setFilters({ country: [countries[run % countries.length] ?? 'GB'] });
      await idle();
      times.push(performance.now() - start);
    }
    await window.regulars.setFilters({ country: [] });
    return times;
  }, runs);
}

/** Milliseconds from navigation to answers on the page. */
export async function reopen(page: Page): Promise<number> {
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(`${address}#/overview`);
  await ready(page);
  return performance.now() - start;
}
