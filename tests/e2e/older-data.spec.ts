import { expect, type Page } from '@playwright/test';
import { importTexts, ready, shopifyText, test } from './app.ts';

interface Kept {
  history: { form?: number }[];
}

/** Makes the kept imports those of a version that wrote no form yet; answers the forms that were there. */
const forgetForms = (page: Page): Promise<readonly (number | undefined)[]> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    const database = await answer(indexedDB.open('regulars'));
    const store = database.transaction('dataSets', 'readwrite').objectStore('dataSets');
    const sets = (await answer(store.getAll())) as Kept[];
    const forms = sets.flatMap(({ history }) => history.map(({ form }) => form));
    for (const set of sets) {
      for (const snapshot of set.history) delete snapshot.form;
      await answer(store.put(set));
    }
    database.close();
    return forms;
  });

test('data of an earlier version is built anew by itself, once, with the same figures', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(6, 2) }]);
  const totals = () => page.evaluate(() => window.regulars.openShops('all'));
  const before = await totals();
  const [form] = await forgetForms(page);
  expect(form).toBeGreaterThan(1);
  await page.reload();
  await ready(page);
  expect(await totals()).toEqual(before);
  await page.goto('/#/overview');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('orders');
  expect(await forgetForms(page)).toEqual([form]);
  expect(wrongs).toEqual([]);
});
