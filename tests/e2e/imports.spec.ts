import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { importTexts, ready, test } from './app.ts';

const header =
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Refunded Amount';
const order = (name: string, who: string, day: string, refund = '0'): string =>
  `${name},${who}@example.com,${refund === '0' ? 'paid' : 'partially_refunded'},${day} 10:00:00 +0800,CNY,20.00,${day} 10:00:00 +0800,1,Tea,20.00,${refund}`;

const january = [
  header,
  order('#1', 'ana', '2023-01-05'),
  order('#2', 'ben', '2024-01-05'),
  order('#3', 'bea', '2024-01-20'),
  order('#4', 'bea', '2024-01-25'),
  order('#5', 'cid', '2023-12-25')
].join('\n');
const february = [
  header,
  order('#4', 'bea', '2024-01-25', '5.00'),
  order('#6', 'ana', '2024-02-10'),
  order('#7', 'dia', '2024-02-20')
].join('\n');

test('an import says what it changed, with the people and orders, and can be gone back from', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'january.csv', text: january }]);
  await importTexts(page, [{ name: 'february.csv', text: february }]);
  await page.goto('/#/files');
  const changed = page.getByRole('region', { name: 'What this import changed' });
  await expect(changed).toContainText(
    '2 orders are new, 1 changed (status, money, delivery), 4 are as before.'
  );
  await changed.getByRole('button', { name: 'See people: came back' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row')).toHaveCount(2);
  await expect(dialog.getByRole('row').nth(1)).toContainText('Hibernating');
  await page.keyboard.press('Escape');
  await changed.getByRole('button', { name: 'See changed orders' }).click();
  await expect(dialog.getByRole('row').nth(1)).toContainText(/#4.*changed.*5\.00/);
  await page.keyboard.press('Escape');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const imports = page.getByRole('region', { name: 'Imports' }).getByRole('listitem');
  await expect(imports).toHaveCount(2);
  await imports.nth(1).getByRole('button', { name: 'Go back to this' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 file, 5 rows');
  await imports.nth(0).getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 files, 8 rows');
  expect(wrongs).toEqual([]);
});

/** Lets a folder of the browser's own stand for one of the disk: both have the same interface. */
const standInFolder = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('exports', { create: true })
    });
  });

const writeFile = (page: Page, name: string, text: string) =>
  page.evaluate(
    async ([file, content]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('exports', { create: true });
      const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
    },
    [name, text] as const
  );

test('new files of a watched folder are offered, also after a reload, and imported once', async ({
  app: { page, wrongs }
}) => {
  await standInFolder(page);
  await page.reload();
  await ready(page);
  await importTexts(page, [{ name: 'january.csv', text: january }]);
  await writeFile(page, 'february.csv', february);
  await writeFile(page, 'holiday.jpg', 'no export');
  await page.goto('/#/files');
  const card = page.getByRole('region', { name: 'Watch a folder' });
  await card.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(card).toContainText('1 new file: february.csv');

  await page.goto('/#/overview');
  await page.reload();
  await ready(page);
  const offer = page.getByRole('note').filter({ hasText: '1 new file in “exports”' });
  await offer.getByRole('button', { name: 'Import it' }).click();
  await expect(page.getByText('3 rows imported')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(card).toContainText('Nothing new in it.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await writeFile(page, 'march.csv', february.replace('#6', '#8'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(card).toContainText('1 new file: march.csv');
  await card.getByRole('button', { name: 'Not these' }).click();
  await expect(card).toContainText('Nothing new in it.');
  await card.getByRole('button', { name: 'Stop watching' }).click();
  await expect(card.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
  expect(wrongs).toEqual([]);
});
