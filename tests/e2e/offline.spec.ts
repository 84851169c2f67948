import { expect } from '@playwright/test';
import { importTexts, ready, shopifyText, test } from './app.ts';

test.use({ serviceWorkers: 'allow' });

test('with no network the loaded page still imports, answers and opens again', async ({
  app: { page, wrongs },
  context
}) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);

  const { report } = await importTexts(page, [{ name: 'orders.csv', text: shopifyText(20, 3) }]);
  expect(report?.totals).toMatchObject({ orders: 60, customers: 20 });
  for (const path of ['overview', 'segments', 'retention', 'satisfaction', 'files']) {
    await page.goto(`/#/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }

  await page.reload();
  await ready(page);
  await page.goto('/#/overview?dates=all');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('60 orders');
  expect(wrongs).toEqual([]);
});
