import { expect } from '@playwright/test';
import { importTexts, shopifyText, test } from './app.ts';

const header = 'Name,Email,Created at,Total,Lineitem name';

test('damaged, empty and foreign files end in a clear answer and change nothing', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'before.csv', text: shopifyText(4, 2) }]);
  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['empty.csv', '', /empty/],
    ['header-only.csv', header, /header-only/],
    ['binary.csv', '\u0000\u0001\u0002\u0003\u0000\u0000\u0000'.repeat(200), /unreadable-file/],
    ['workbook.xlsx', 'PK\u0003\u0004[Content_Types].xml xl/workbook.xml', /unreadable-file/],
    ['picture.csv', '%PDF-1.7 something', /pdf/],
    ['nothing-known.csv', 'a,b,c\n1,2,3\n', /not-recognised/]
  ];
  for (const [name, text, message] of bad) {
    const { error } = await importTexts(page, [{ name, text }]);
    expect(error, name).toMatch(message);
  }
  const after = await page.evaluate(() => window.regulars.analysis('overview'));
  expect(after.rows[0]).toMatchObject({ order_count: 8 });
  expect(wrongs).toEqual([]);
});

test('the page says what is wrong with a file, and offers to map an unknown one', async ({
  app: { page }
}) => {
  const choose = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('report.csv', '%PDF-1.7');
  await expect(page.getByText('This is a PDF.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave out' }).click();
  await choose(
    'till.csv',
    'Beleg;Tag;Kunde;Summe\nB1;03.02.2024;k1;12,50\nB2;17.02.2024;k1;8,00\nB3;28.02.2024;k2;9,90\n'
  );
  for (const [column, meaning] of [
    ['Beleg', 'Order number'],
    ['Tag', 'Order date'],
    ['Kunde', 'Customer number'],
    ['Summe', 'Order total (as paid)']
  ] as const) {
    const means = page.getByRole('combobox', { name: `Means: ${column}` });
    await means.fill(meaning);
    await means.press('Enter');
    await expect(means).toHaveValue(meaning);
  }
  await page.getByRole('button', { name: 'Import this file' }).click();
  await expect(page.getByText('3 rows imported')).toBeVisible();
  const totals = await page.evaluate(() => window.regulars.analysis('overview'));
  expect(totals.rows[0]).toMatchObject({ order_count: 3, customer_count: 2, charged: 30.4 });
});

test('rows that cannot be used are counted by reason and shown', async ({ app: { page } }) => {
  const text = `${header}\n#1,a@example.com,2024-01-01 10:00:00 +0000,10.00,Tea\n#2,b@example.com,yesterday,12.00,Tea\n#3,b@example.com,2024-01-03 10:00:00 +0000,ten,Tea\n,,,,\n`;
  const { report } = await importTexts(page, [{ name: 'shop.csv', text }]);
  const [file] = report?.files ?? [];
  expect(file?.rowsRead).toBe(
    (file?.rowsUsed ?? 0) + (file?.setAside ?? []).reduce((sum, { count }) => sum + count, 0)
  );
  expect(file?.setAside.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['unreadable-date', 'unreadable-amount'])
  );
  await page.goto('/#/files');
  await page.getByRole('button', { name: 'Show rows' }).last().click();
  await expect(page.getByRole('dialog')).toContainText(/yesterday|ten/);
});

test('cells are never markup, and exports cannot run', async ({ app: { page, wrongs } }) => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const rows = Array.from(
    { length: 12 },
    (_, index) =>
      `#${index},=cmd|' /C calc'!A0${index}@example.com,2024-01-${10 + index} 10:00:00 +0000,10.00,"${evil}"`
  );
  await importTexts(page, [{ name: 'evil.csv', text: `${header}\n${rows.join('\n')}` }]);
  for (const path of ['overview', 'segments', 'retention', 'files']) {
    await page.goto(`/#/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(wrongs).toEqual([]);
});

test('a cell of a megabyte, GBK text and the same file twice are all counted', async ({ app: { page } }) => {
  const huge = `${header}\n#1,a@example.com,2024-01-01 10:00:00 +0000,10.00,"${'x'.repeat(1_000_000)}"\n`;
  expect((await importTexts(page, [{ name: 'huge.csv', text: huge }])).report?.files[0]).toMatchObject({
    rowsRead: 1
  });
  const again = await importTexts(page, [{ name: 'copy.csv', text: huge }]);
  expect(again.report?.files[0]?.setAside).toEqual([{ reason: 'same-file', count: 1 }]);
  const gbk = await page.evaluate(async () => {
    // 订单编号,订单创建时间,买家实际支付金额,买家会员名 and one order, in GBK.
    const hex =
      'b6a9b5a5b1e0bac52cb6a9b5a5b4b4bda8cab1bce42cc2f2bcd2cab5bccad6a7b8b6bdf0b6ee2cc2f2bcd2bbe1d4b1c3fb0a312c323032342d30312d30312031303a30303a30302c38382e30302cb2e8bfcd0a';
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
    return window.regulars.importFiles([new File([bytes], 'ExportOrderList.csv')]);
  });
  expect(gbk.files[0]).toMatchObject({ platform: 'taobao', encoding: 'gb18030', rowsRead: 1 });
});
