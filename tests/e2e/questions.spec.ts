import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { importTexts, test } from './app.ts';

const header =
  'Order Number,Order Status,Order Date,Email (Billing),Order Total Amount,Item Name,Quantity,Item Cost';
const orders = [
  header,
  '901,Completed,2024-07-01 10:00,ana@example.com,10.00,Sock,1,10.00',
  '902,Sent by pigeon,2024-07-02 10:00,ben@example.com,20.00,Sock,1,20.00',
  '903,Sent by pigeon,2024-07-03 10:00,cid@example.com,30.00,Sock,1,30.00',
  '904,Lost in a well,2024-07-04 10:00,dia@example.com,40.00,Sock,1,40.00'
].join('\n');

test('words of a status that are not known are asked, answered and taken back', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.goto('/#/files');
  const question = page.getByRole('note').filter({ hasText: '2 order statuses to explain' });
  await expect(question).toContainText('Sent by pigeon');
  await expect(question).toContainText(/2 orders, .*50/);
  await expect(question.getByRole('button', { name: 'Apply' })).toBeDisabled();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await question.getByLabel('Meaning of “Lost in a well”').selectOption('Cancelled: does not count');
  await question.getByLabel('Meaning of “Sent by pigeon”').selectOption('Shipped: counts');
  await question.getByRole('button', { name: 'Apply' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByText('4 orders, 3 of them count')).toBeVisible();
  await page.getByText('Order statuses you explained').click();
  await page.getByRole('button', { name: 'Undo “Lost in a well”' }).click();
  await expect(page.getByRole('note').filter({ hasText: '1 order status to explain' })).toBeVisible();
  expect(wrongs).toEqual([]);
});
