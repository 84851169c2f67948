import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { importTexts, test } from './app.ts';

/** Six orders: two cancelled, one of them without a buyer, and one of no value. */
const orders = [
  'Name,Email,Financial Status,Paid at,Cancelled at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Shipping',
  '#1,a@example.com,paid,2024-01-05 10:00:00 +0800,,CNY,30,2024-01-05,1,Tea,25,5',
  '#2,a@example.com,paid,2024-02-05 10:00:00 +0800,,CNY,30,2024-02-05,1,Tea,25,5',
  '#3,b@example.com,paid,2024-02-06 10:00:00 +0800,,CNY,30,2024-02-06,1,Tea,25,5',
  '#4,b@example.com,paid,2024-03-05 10:00:00 +0800,2024-03-06 10:00:00 +0800,CNY,30,2024-03-05,1,Tea,25,5',
  '#5,,paid,2024-03-07 10:00:00 +0800,2024-03-08 10:00:00 +0800,CNY,30,2024-03-07,1,Tea,25,5',
  '#6,c@example.com,paid,2024-03-09 10:00:00 +0800,,CNY,0,2024-03-09,1,Sample,0,0'
].join('\n');

test('a shop owner changes what counts as a sale, sees it everywhere, and takes it back', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.goto('/#/overview?dates=last-12-months');
  const headline = page.getByRole('heading', { level: 1 });
  const chip = page.getByRole('link', { name: /^Counting changed/ });
  await expect(headline).toContainText('3 orders');
  await expect(chip).toHaveCount(0);

  await page.getByRole('button', { name: 'How is this computed?' }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'by the defaults' }).click();
  await expect(page).toHaveURL(/#\/settings\?dates=last-12-months$/);
  await expect(headline).toContainText('3 of 6 orders count as sales; these rules leave out 3.');
  const cancelled = page.getByRole('group', { name: 'Cancelled orders' });
  await expect(cancelled).toContainText('2 orders, ¥60.');
  await expect(cancelled.getByRole('radio', { name: 'Leave out' })).toBeChecked();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await cancelled.getByRole('radio', { name: 'Leave out' }).press('ArrowRight');
  await expect(headline).toContainText('5 of 6 orders');
  await expect(cancelled.getByRole('radio', { name: 'Count' })).toBeFocused();
  await page.getByRole('group', { name: 'Shipping' }).getByRole('radio', { name: 'Leave in' }).check();
  const outcome = page.getByRole('region', { name: 'What these rules lead to' });
  await expect(outcome).toContainText('¥150');
  await expect(page).toHaveURL(/set\.cancelled=count&set\.shipping=in/);

  await page.getByRole('navigation').getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(headline).toContainText('5 orders');
  await expect(chip).toHaveText('Counting changed: 2');
  await chip.click();
  await expect(page).toHaveURL(/#\/settings\?dates=last-12-months&set/);

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(outcome).toContainText('¥125');
  await page.goForward();
  await expect(outcome).toContainText('¥150');
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(headline).toContainText('3 of 6 orders');
  await expect(page).toHaveURL(/#\/settings\?dates=last-12-months$/);
  expect(wrongs).toEqual([]);
});
