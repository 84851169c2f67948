import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { importTexts, shopifyText, test } from './app.ts';

const pages = [
  'overview',
  'segments',
  'migration',
  'retention',
  'lifetime',
  'at-risk',
  'audiences',
  'satisfaction',
  'files',
  'quality',
  'settings'
];
const ratings = [
  'rating,review_date,reviewer_email,body',
  ...Array.from(
    { length: 40 },
    (_, index) =>
      `${1 + ((index * 7) % 5)},2024-02-${String(1 + (index % 28)).padStart(2, '0')},c${index % 20}@example.com,words ${index}`
  )
].join('\n');

test('axe finds nothing on any page in both themes and languages', async ({ app: { page } }) => {
  test.setTimeout(240_000);
  const start = await new AxeBuilder({ page }).analyze();
  expect(start.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await importTexts(page, [
    { name: 'orders.csv', text: shopifyText(40, 4) },
    { name: 'reviews.csv', text: ratings }
  ]);
  for (const language of ['English', '简体中文']) {
    await page.getByRole('button', { name: /Language|语言/ }).click();
    await page.getByRole('menuitem', { name: language }).click();
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      for (const path of pages) {
        await page.goto(`/#/${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
            `${path}, ${theme}, ${language}`
          )
          .toEqual([]);
      }
    }
  }
});

test('the whole path works by keyboard', async ({ app: { page } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(40, 4) }]);
  await page.goto('/#/overview?dates=all');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('160 orders');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Skip to the page')).toBeFocused();
  const link = page.getByRole('link', { name: 'Segments', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/segments/);
  await page.getByRole('button', { name: /^As of/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Retention', exact: true }).focus();
  await page.keyboard.press('Enter');
  const dates = page.getByRole('button', { name: 'First orders: All dates' });
  await dates.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Last 90 days' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/last-90-days/);
  // A range typed into the two days, which takes effect with the key that sends it; the same day and month,
  // because browsers differ in which comes first.
  await page.getByRole('button', { name: /^First orders: Last 90 days/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('From', { exact: true }).focus();
  await page.keyboard.type('02022024');
  await page.getByLabel('Until', { exact: true }).focus();
  await page.keyboard.type('03032024');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2024-02-02&until=2024-03-03/);
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});
