import { expect, type Page } from '@playwright/test';
import { importTexts, ready, shopifyText } from './app.ts';

/** How many orders a tab shows, read from its snapshot. */
export const ordersIn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    try {
      const { rows } = await window.regulars.sql(
        'select count(*)::integer, sum(charged)::double from orders'
      );
      return rows[0]?.[0];
    } catch (error) {
      return String(error);
    }
  });

export const shows = (page: Page, orders: number): Promise<void> =>
  expect.poll(() => ordersIn(page)).toBe(orders);

/** The snapshots that the history names, and the files that are there; each a list of names. */
export const kept = (page: Page): Promise<{ named: readonly string[]; files: readonly string[] }> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const database = await answer(indexedDB.open('regulars'));
    const asked = database.transaction('dataSets').objectStore('dataSets').get('shop');
    const record = (await answer(asked)) as
      { readonly history: readonly { readonly id: string }[] } | undefined;
    database.close();
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of (await root.getDirectoryHandle('regulars-snapshots', { create: true })).keys())
      files.push(name);
    return { named: (record?.history ?? []).map(({ id }) => `${id}.db`).toSorted(), files: files.toSorted() };
  });

/** Every import that can be gone back to has its file, and there is no other. */
export async function isTidy(page: Page): Promise<void> {
  const { named, files } = await kept(page);
  expect(files).toEqual(named);
}

/** What the shop of these tests has before an import, and after it. */
export const ordersBefore = 20;
/** The numbers of the file that is added are those of other orders: it is a shop of its own. */
export const ordersAfter = 2020;
const next = shopifyText(400, 5);

/** Two imports, so that one can be gone back from and one is left. */
export async function openShop(page: Page): Promise<void> {
  await importTexts(page, [{ name: 'first.csv', text: shopifyText(5, 2) }]);
  await importTexts(page, [{ name: 'second.csv', text: shopifyText(5, 4) }]);
}

export const importNext = (page: Page) => importTexts(page, [{ name: 'next.csv', text: next }]);

export async function reloaded(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

export async function opened(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto('/');
  await ready(tab);
  return tab;
}
