import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { importTexts, ready, shopifyText, test } from './app.ts';

const header =
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price';
/** Orders of half of the customers, in the month after those of `shopifyText(200, 1)`. */
const later = [
  header,
  ...Array.from({ length: 100 }, (_, index) => {
    const day = `2024-08-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00 +0800`;
    return `#${5000 + index},c${index * 2}@example.com,paid,${day},CNY,30.00,${day},1,Tea,30.00`;
  })
].join('\n');

test('a list becomes an audience, some are left out, and the next import says who bought', async ({
  app: { page, wrongs }
}) => {
  test.setTimeout(120_000);
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(200, 1) }]);
  await page.goto('/#/people');
  await page.getByRole('button', { name: 'Save as audience' }).click();
  await page.getByLabel('Name of the audience').fill('Summer letter');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Open', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Summer letter: 200 people');

  await page.getByLabel('Share left out').selectOption('0.5');
  await expect(page.getByRole('heading', { name: 'Write to 100, leave out 100' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  expect((await download).suggestedFilename()).toMatch(/summer-letter.*\.csv$/);
  await expect(page.getByRole('heading', { name: 'Too early to tell' })).toBeVisible();
  await page.getByLabel('Sent on').fill('2024-08-01');
  await page.getByLabel('Sent on').press('Tab');

  await importTexts(page, [{ name: 'later.csv', text: later }]);
  await expect(page.getByRole('heading', { name: /of those written to bought/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const { rows } = await page.evaluate(() => window.regulars.analysis('audiences'));
  expect(rows).toMatchObject([{ person_count: 200, held_out_count: 100 }]);

  await page.reload();
  await ready(page);
  await expect(heading).toHaveText('Summer letter: 200 people');
  await page.getByRole('button', { name: 'Delete audience' }).click();
  await expect(page.getByText('No audience yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Summer letter' })).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('a rule counts who meets it before it is saved', async ({ app: { page } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(40, 2) }]);
  await page.goto('/#/audiences');
  await page.getByRole('button', { name: 'New rule' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the audience').fill('Bought twice');
  await dialog.getByLabel('Value').fill('3');
  await expect(dialog.getByText('0 people meet it today')).toBeVisible();
  await dialog.getByRole('button', { name: 'Or: another group' }).click();
  await dialog.getByLabel('Value').last().fill('2');
  await expect(dialog.getByText('40 people meet it today')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save rule' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bought twice: 40 people');
});
