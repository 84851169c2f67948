import { expect } from '@playwright/test';
import { importTexts, shopifyText, test } from './app.ts';

/** Thirty people, one a day from 1 January 2024 on, each three times, 31 days apart. */
const orders = shopifyText(30, 3);

test('dates of reports do not change who people are', async ({ app: { page, wrongs } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  const answers = await page.evaluate(async () => {
    const ask = async () => {
      const names = ['rfm', 'rfm_customers', 'at_risk', 'clv', 'segment_flows', 'win_backs'];
      const told: unknown[] = [];
      for (const name of names) told.push((await window.regulars.analysis(name)).rows);
      return JSON.stringify(told);
    };
    const orderCount = async () => (await window.regulars.analysis('overview')).rows[0];
    const all = await ask();
    const everything = await orderCount();
    await window.regulars.setFilters({ from: '2024-01-08', until: '2024-01-14' });
    const narrowed = await ask();
    const week = await orderCount();
    const past = (await window.regulars.analysis('rfm_customers', { as_of: '2024-01-10' })).rows;
    const again = await ask();
    return { all, narrowed, again, past: past.length, everything, week };
  });
  expect(answers.narrowed).toBe(answers.all);
  expect(answers.again).toBe(answers.all);
  expect(answers.past).toBe(10);
  expect(answers.everything).toMatchObject({ span: 'current', order_count: 90 });
  expect(answers.week).toMatchObject({ span: 'current', order_count: 7 });
  await expect(page).toHaveURL(/from=2024-01-08&until=2024-01-14$/);
  expect(wrongs).toEqual([]);
});

test('pages say which of the two clocks they go by', async ({ app: { page, wrongs } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  const filters = page.getByRole('group', { name: 'Filters' });
  // The data end on 1 April: March is the last full month.
  await page.goto('/#/overview');
  await expect(filters.getByRole('button', { name: 'Last full month: 1 – 31 Mar 2024' })).toBeVisible();
  await filters.getByRole('button', { name: /^Last full month/ }).click();
  const menu = page.getByRole('dialog', { name: 'Dates' });
  await expect(menu.getByRole('button', { name: 'Double 11' })).toBeDisabled();
  await expect(menu).toContainText('Period before: 1 – 29 Feb 2024');
  await expect(menu).toContainText('A year before: no comparison, your data starts on 1 Jan 2024');
  await menu.getByRole('button', { name: 'Last month', exact: true }).click();
  await expect(page).toHaveURL(/dates=last-month/);

  await page.getByRole('navigation').getByRole('link', { name: 'Segments', exact: true }).click();
  await expect(filters.getByRole('button', { name: /^Last month/ })).toHaveCount(0);
  await expect(filters).toContainText('Report dates do not apply here');
  await filters.getByRole('button', { name: 'As of 1 Apr 2024' }).click();
  const clock = page.getByRole('dialog', { name: 'Customers as of' });
  await clock.getByLabel('Customers as of').fill('2024-01-10');
  await clock.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('group', { name: 'Key figures' })).toContainText('10');
  await expect(filters.getByRole('button', { name: 'As of 10 Jan 2024' })).toBeVisible();
  await filters.getByRole('button', { name: 'Clear all' }).click();
  await expect(filters.getByRole('button', { name: 'As of 1 Apr 2024' })).toBeVisible();

  // Those of one week of January, followed until the data end.
  await page.goto('/#/retention?from=2024-01-08&until=2024-01-14');
  await expect(filters.getByRole('button', { name: 'First orders: 8 – 14 Jan 2024' })).toBeVisible();
  await expect(page.locator('main')).toContainText(
    'First orders of 8 – 14 Jan 2024, followed until 1 Apr 2024.'
  );
  const cohorts = await page.evaluate(async () => (await window.regulars.analysis('cohorts')).rows);
  expect(cohorts).toMatchObject([
    { cohort: '2024-01-01', period_index: 0, cohort_size: 7, customer_count: 7 },
    { cohort: '2024-01-01', period_index: 1, cohort_size: 7, customer_count: 7 },
    { cohort: '2024-01-01', period_index: 2, cohort_size: 7, customer_count: 7 },
    { cohort: '2024-01-01', period_index: 3, cohort_size: 7, customer_count: 0, is_complete: false }
  ]);
  expect(wrongs).toEqual([]);
});
