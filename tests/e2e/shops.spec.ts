import { expect } from '@playwright/test';
import { importTexts, test } from './app.ts';

const head =
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id';

/** Orders #1001 to #1003, as every Shopify store has them. */
const storeText = (buyer: string, month: string, price: number, firstId: number): string =>
  [
    head,
    ...[1, 2, 3].map((nth) => {
      const day = `2024-${month}-0${nth} 10:00:00 +0000`;
      return `#100${nth},${buyer}${nth}@example.com,paid,${day},USD,${price * nth},${day},1,Mug,${price * nth},${firstId + nth}`;
    })
  ].join('\n');

const mugs = { name: 'mugs.csv', text: storeText('mug', '03', 10, 50) };
const lamps = { name: 'lamps.csv', text: storeText('lamp', '06', 100, 90) };

test('the sample shop and two stores of one platform are three shops, no number of one in another', async ({
  app: { page, wrongs }
}) => {
  await page.getByRole('button', { name: 'Try the sample shop' }).click();
  await expect(page.getByTitle('Invented people, kept apart from your data.')).toBeVisible();
  expect(await importTexts(page, [mugs])).toMatchObject({
    report: { files: [{ shop: 'shop-1', questions: [] }], totals: { orders: 3, customers: 3, charged: 60 } }
  });
  expect(await importTexts(page, [lamps])).toMatchObject({
    report: {
      files: [{ shop: 'shop-2', questions: [{ kind: 'shop', reasons: ['numbers', 'buyers'] }] }],
      totals: { orders: 6, customers: 6, charged: 660 }
    }
  });
  const told = await page.evaluate(async () => {
    const { regulars } = window;
    await regulars.renameShop('shop-2', 'Lamps');
    const alone = await regulars.openShops(['shop-2']);
    const { rows } = await regulars.sql('select count(*)::integer, sum(charged)::double from orders');
    const sample = await regulars.openShops(['sample']);
    const all = await regulars.openShops('all');
    return { shops: await regulars.shops(), alone, rows, sample: sample.orders, all };
  });
  expect(told).toMatchObject({
    shops: [
      { id: 'shop-1', name: 'Shopify', currency: 'USD', orders: 3 },
      { id: 'shop-2', name: 'Lamps', currency: 'USD', orders: 3 },
      { id: 'sample', currency: 'CNY', orders: 38923 }
    ],
    alone: { orders: 3, customers: 3, charged: 600 },
    rows: [[3, 600]],
    sample: 38923,
    all: { orders: 6, customers: 6, charged: 660 }
  });

  await page.goto('/#/files');
  await expect(page.getByText('This file was put into a shop of its own: Lamps')).toBeVisible();
  await page.getByRole('button', { name: 'All shops together' }).click();
  await page.getByRole('button', { name: 'Show Lamps alone' }).click();
  await expect(page).toHaveURL(/shop=shop-2/);
  await expect(page.getByRole('button', { name: 'Lamps', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the sample shop' }).click();
  await expect(page.getByText('The sample shop is gone.')).toBeVisible();
  expect(wrongs).toEqual([]);
});
