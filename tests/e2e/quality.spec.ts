import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { importTexts, test } from './app.ts';

/** Two orders alike, one without a buyer, one whose date cannot be read; 100 in all that is read. */
const orders = [
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Shipping',
  '#1,a@example.com,paid,2024-01-05 10:00:00 +0800,CNY,25,2024-01-05 10:00:00 +0800,1,Tea,25,0',
  '#2,a@example.com,paid,2024-01-05 10:00:30 +0800,CNY,25,2024-01-05 10:00:30 +0800,1,Tea,25,0',
  '#3,b@example.com,paid,2024-02-06 10:00:00 +0800,CNY,40,2024-02-06 10:00:00 +0800,1,Cup,40,0',
  '#4,,paid,2024-03-05 10:00:00 +0800,CNY,10,2024-03-05 10:00:00 +0800,1,Tea,10,0',
  '#5,c@example.com,paid,2024-03-06 10:00:00 +0800,CNY,30,some day,1,Cup,30,0'
].join('\n');

test('a shop owner sees what is wrong in the files, where it stands, and ignores one kind of it', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.goto('/#/quality');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toContainText('3 things to look at, first of all orders entered twice.');
  const score = page.getByRole('region', { name: /^Score: 50 of 100/ });
  await expect(score).toContainText('25.0% of money × 1');
  await expect(score).toContainText('10.0% of money × 0.5');
  await expect(score).toContainText('20.0% of rows × 1');

  const mend = page.getByRole('region', { name: 'What to mend' });
  const findings = mend.getByRole('listitem');
  await expect(findings).toHaveCount(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const twice = findings.filter({ hasText: '1 order appears in your files a second time' });
  await twice.getByRole('button', { name: 'Show rows' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row').nth(1)).toContainText(/#1.*first.*2024-01-05 10:00.*25\.00.*2/);
  await expect(dialog.getByRole('row').nth(2)).toContainText(/#2.*again.*25\.00.*3orders\.csv/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toContain('orders');
  await page.keyboard.press('Escape');

  await findings
    .filter({ hasText: '1 row of your files' })
    .getByRole('button', { name: 'Show rows' })
    .click();
  await dialog.getByRole('button', { name: 'Show rows' }).click();
  await expect(dialog.last()).toContainText('some day');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await twice.getByRole('button', { name: 'Ignore' }).click();
  await expect(headline).toContainText('Your data scores 75 of 100: 2 things');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(headline).toContainText('scores 50 of 100');
  await twice.getByRole('button', { name: 'Ignore' }).click();
  // Said once it is kept.
  await expect(page.getByText('Ignored: orders entered twice.')).toBeVisible();
  await page.reload();
  await expect(headline).toContainText('scores 75 of 100');
  const ignored = page.getByRole('region', { name: 'Ignored' });
  await ignored.getByRole('button', { name: 'Count again' }).click();
  await expect(headline).toContainText('scores 50 of 100');
  expect(wrongs).toEqual([]);
});

/** Three orders alike, one that looks like a test, and one with a line that stands twice. */
const mended = [
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Shipping,Billing Name,Billing Address1',
  '#1,ana@shop.org,paid,2024-01-05 10:00:00 +0800,CNY,25,2024-01-05 10:00:00 +0800,1,Tea,25,0,Ana Silva,Long Street 1',
  '#2,ana@shop.org,paid,2024-01-05 10:00:10 +0800,CNY,25,2024-01-05 10:00:10 +0800,1,Tea,25,0,Ana Silva,Long Street 1',
  '#3,ana@shop.org,paid,2024-01-05 10:00:20 +0800,CNY,25,2024-01-05 10:00:20 +0800,1,Tea,25,0,Ana Silva,Long Street 1',
  '#4,test@shop.org,paid,2024-02-06 10:00:00 +0800,CNY,15,2024-02-06 10:00:00 +0800,1,Cup,15,0,Bo Lund,Long Street 2',
  '#5,cy@shop.org,paid,2024-03-05 10:00:00 +0800,CNY,10,2024-03-05 10:00:00 +0800,1,Tea,10,0,Cy Moser,Long Street 3',
  '#5,,,,,,,1,Tea,10,,,'
].join('\n');

test('a shop owner decides about the orders found, sees them set aside, and takes it back', async ({
  app: { page, wrongs }
}) => {
  // Each decision builds the figures anew.
  test.slow();
  await importTexts(page, [{ name: 'orders.csv', text: mended }]);
  await page.goto('/#/quality');
  const findings = page.getByRole('listitem');
  const twice = findings.filter({ hasText: 'in your files a second time' });
  await expect(twice).toContainText('2 orders appear in your files a second time');

  // Some of them, by keyboard.
  await twice.getByRole('button', { name: 'Show rows' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: '#3' }).press('Space');
  await expect(dialog.getByRole('status')).toHaveText('1 order selected');
  await dialog.getByRole('button', { name: 'Decide on 1 order' }).press('Enter');
  await expect(page.getByRole('menuitem')).toContainText(
    /1 repeated order, .*25\.00, will no longer count\./
  );
  await expect(page.getByRole('menuitem')).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(twice).toContainText('1 order appears in your files a second time');
  await expect(dialog).toHaveCount(0);

  // All that is left.
  await twice.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('menuitem', { name: 'Keep the first of each' }).click();
  await expect(twice).toHaveCount(0);
  const tests = findings.filter({ hasText: 'looks like a test' });
  await tests.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('menuitem', { name: 'Treat as test orders' }).click();
  await expect(tests).toHaveCount(0);
  const lines = findings.filter({ hasText: '1 line repeats another' });
  await lines.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('menuitem', { name: 'Count each line once' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing wrong was found in 2 orders');
  const decided = page.getByRole('region', { name: 'Your rules' });
  await expect(decided.getByRole('row')).toHaveCount(5);
  await expect(decided.getByRole('button').first()).toBeEnabled();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // Every row is told of on Files, and the sums tie out.
  await page.goto('/#/files');
  await expect(page.getByRole('main')).toContainText('test orders, as you said');
  await page.goto('/#/quality');

  // Taken back, by the toast and from the list.
  await page.getByRole('button', { name: /^Undo: Count each line once/ }).click();
  await expect(lines).toHaveCount(1);
  await page.reload();
  await expect(decided.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: /^Undo: Treat as test orders/ }).click();
  await expect(tests).toHaveCount(1);
  await tests.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('menuitem', { name: 'Leave out' }).click();
  await expect(tests).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(tests).toHaveCount(1);
  expect(wrongs).toEqual([]);
});
