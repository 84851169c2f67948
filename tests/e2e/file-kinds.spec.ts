import { expect } from '@playwright/test';
import { writeXlsx } from 'hucre';
import { zipFile } from '../support/zip-file.ts';
import { shopifyText, test } from './app.ts';

const rowsOf = (text: string): string[][] => text.split('\n').map((line) => line.split(','));
const buffer = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());

test('the sheets of a workbook are chosen, imported and reported by name', async ({
  app: { page, wrongs }
}) => {
  const workbook = await writeXlsx({
    sheets: [
      { name: 'Orders', rows: [['Orders of the year'], [], ...rowsOf(shopifyText(4, 2))] },
      { name: 'Notes', rows: [] }
    ]
  });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'shop.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(workbook)
    });
  await expect(page.getByText('shop.xlsx › Orders')).toBeVisible();
  await expect(page.getByText('Left out: the sheet is empty.')).toBeVisible();
  await page.getByRole('button', { name: 'Import this file' }).click();
  await expect(page.getByText('8 rows imported')).toBeVisible();
  const totals = await page.evaluate(() => window.regulars.analysis('overview'));
  expect(totals.rows[0]).toMatchObject({ order_count: 8, customer_count: 4 });
  await expect(page.getByText('XLSX', { exact: true })).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('an archive gives its files; what is locked or too much is named, and nothing of it is read', async ({
  app: { page, wrongs }
}) => {
  const locked = await writeXlsx({
    sheets: [{ name: 'S', rows: [['Order']] }],
    encryption: { password: 'tea', spinCount: 10 }
  });
  const bomb = zipFile('bomb.zip', [
    { name: 'orders.csv', content: Buffer.alloc(20 * 2 ** 20), declaredBytes: 1000 }
  ]);
  const archive = zipFile('export.zip', [{ name: '订单/orders.csv', content: shopifyText(3, 1) }]);
  const files = [
    { name: 'locked.xlsx', mimeType: '', buffer: Buffer.from(locked) },
    { name: 'bomb.zip', mimeType: '', buffer: await buffer(bomb) },
    { name: 'export.zip', mimeType: '', buffer: await buffer(archive) }
  ];
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect(page.getByText(/locked with a password/)).toBeVisible();
  await expect(page.getByText(/more than 200 times its size/)).toBeVisible();
  await page.getByRole('button', { name: 'Import this file' }).click();
  await expect(page.getByText('3 rows imported')).toBeVisible();
  await expect(page.getByText('export.zip › 订单/orders.csv').first()).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('JSON lines and gzip are read', async ({ app: { page, wrongs } }) => {
  const [header = [], ...rows] = rowsOf(shopifyText(2, 2));
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(header.map((name, at) => [name, row[at]])))
  );
  const outcome = await page.evaluate(async (text) => {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    const file = new File([await new Response(packed).blob()], 'orders.ndjson.gz');
    const { files } = await window.regulars.importFiles([file]);
    return files.map(({ name, encoding, rowsUsed }) => [name, encoding, rowsUsed]);
  }, lines.join('\n'));
  expect(outcome).toEqual([['orders.ndjson.gz', 'ndjson', 4]]);
  expect(wrongs).toEqual([]);
});
