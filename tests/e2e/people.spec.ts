import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { importTexts, inScheme, ready, shopifyText, test } from './app.ts';

const orders = shopifyText(14, 4);
const later = shopifyText(3, 1).replaceAll('#100', '#900').replaceAll('2024-01', '2024-06');

test('a shop owner finds a person, notes something, and finds it again after the next import', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.goto('/#/people');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('14 people in your files');
  const list = page.getByRole('region', { name: 'People' });
  await expect(list.getByRole('row')).toHaveCount(15);
  await expect(list).not.toContainText('c7@example.com');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('searchbox', { name: 'Find a person' }).fill('#1007');
  await expect(headline).toHaveText('1 person found');
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('c7@');
  await page.getByRole('checkbox', { name: 'Show names in full' }).check();
  await expect(list.getByRole('row').last()).toContainText('c7@example.com');
  await list.getByRole('row').last().getByRole('link').press('Enter');

  await expect(headline).toContainText('4 orders for');
  // The hash alone: nothing of the person stands in the address.
  await expect(page).toHaveURL(/\/#\/people\?person=[0-9a-f]{24}$/);
  await expect(page.getByRole('region', { name: /^Next order/ })).toContainText('31 days');
  await expect(page.getByRole('region', { name: /things happened/ }).getByText('#1007')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const notes = page.getByRole('region', { name: 'Notes, tags and contacts' });
  await notes.getByRole('textbox', { name: 'Text' }).fill('Likes green tea');
  await notes.getByRole('button', { name: 'Add' }).click();
  await expect(notes.getByRole('listitem')).toContainText('Likes green tea');
  await notes.getByRole('radio', { name: 'Tag' }).check({ force: true });
  await notes.getByRole('textbox', { name: 'Tag' }).fill('regular');
  await notes.getByRole('button', { name: 'Add' }).press('Enter');
  await expect(notes.getByRole('group', { name: 'Tags' })).toContainText('regular');

  await page.reload();
  await ready(page);
  await expect(notes.getByRole('listitem')).toContainText('Likes green tea');
  await importTexts(page, [{ name: 'later.csv', text: later }]);
  await expect(notes.getByRole('listitem')).toContainText('Likes green tea');
  await expect(page.getByRole('region', { name: /things happened/ })).toContainText('Likes green tea');

  await notes.getByRole('button', { name: 'Delete: Likes green tea' }).click();
  await expect(notes.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(notes.getByRole('listitem')).toContainText('Likes green tea');

  await page.getByRole('link', { name: 'All people' }).click();
  await page.getByRole('combobox', { name: 'Your tag' }).selectOption('regular');
  await expect(headline).toHaveText('1 person found');
  const known = await page.evaluate(async () => {
    const { rows } = await window.regulars.analysis('person', { id: 'c7@example.com' });
    return rows;
  });
  expect(known).toMatchObject([{ email: 'c7@example.com', order_count: 4 }]);
  expect(wrongs).toEqual([]);
});

test('people are sorted, asked for by a fact, and shown with columns of choice', async ({
  app: { page, wrongs }
}) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.goto('/#/people');
  const headline = page.getByRole('heading', { level: 1 });
  const list = page.getByRole('region', { name: 'People' });
  await list.getByRole('button', { name: 'Add a condition' }).click();
  await list.getByRole('combobox', { name: 'Fact' }).selectOption('net_revenue');
  await list.getByRole('spinbutton', { name: 'Value' }).fill('125');
  await expect(headline).toHaveText('3 people found');
  await list.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Average order' }).check();
  await page.keyboard.press('Escape');
  await expect(list.getByRole('columnheader', { name: 'Average order' })).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(headline).toHaveText('3 people found');
  await expect(list.getByRole('columnheader', { name: 'Average order' })).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('a person is erased, and their orders stay', async ({ app: { page, wrongs } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await importTexts(page, [{ name: 'later.csv', text: later }]);
  await page.goto('/#/people');
  await page.getByRole('button', { name: 'Save as audience' }).click();
  await page.getByLabel('Name of the audience').fill('All');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Open', exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('c7@');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 person found');
  await page.getByRole('table').getByRole('link').click();
  await page.getByRole('button', { name: 'Erase this person' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Erase for good' })).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('13 people in your files');
  const kept = await page.evaluate(() =>
    window.regulars.sql('select count(*)::integer, count(customer_key)::integer from orders')
  );
  expect(kept.rows).toEqual([[59, 55]]);
  const raw = await page.evaluate(() => window.regulars.sql('select * from raw_1'));
  expect(JSON.stringify(raw.rows)).not.toContain('c7@');
  const audiences = await page.evaluate(() => window.regulars.analysis('audiences'));
  expect(audiences.rows).toMatchObject([{ person_count: 13 }]);
  // Earlier imports would hold the rows as they were.
  const snapshots = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (await root.getDirectoryHandle('regulars-snapshots')).keys()) names.push(name);
    return names.filter((name) => name.endsWith('.db'));
  });
  expect(snapshots).toHaveLength(1);
  expect(wrongs).toEqual([]);
});

test('is accessible in Chinese and in the dark, on a phone', async ({ app: { page } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#/people');
  await inScheme(page, 'dark');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('您的文件里一共有 14 位客户');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('region', { name: '客户名单' }).getByRole('link').first().click();
  await expect(headline).toContainText('下了 4 单');
  await expect(page.getByRole('region', { name: /^下一单/ })).toContainText('31');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
