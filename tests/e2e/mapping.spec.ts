import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { test } from './app.ts';

const header = 'No;Day;Clock;First name;Last name;Mail;What;Sum;State';
const rows = [
  'A-1;13.01.2024;09:30;Ana;Lee;ana@example.com;2x Mug, 1x Bowl;25,00;Paid',
  'A-2;14.01.2024;10:00;Ben;Ray;ben@example.com;1x Mug;10,00;Weird',
  'A-3;soon;11:00;Cy;Orr;cy@example.com;1x Pot;30,00;Paid',
  'A-4;02.02.2024;12:00;Ana;Lee;ana@example.com;3x Mug, 1x Pot;60,00;Paid'
];

async function chooseText(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

const form = (page: Page) => page.locator('form').filter({ has: page.getByRole('heading', { level: 2 }) });
const meaning = (page: Page, column: string) =>
  page.getByRole('combobox', { name: `Means: ${column}`, exact: true });
/** Finds a meaning by typing, as a person would. */
async function say(page: Page, column: string, words: string): Promise<void> {
  await meaning(page, column).fill(words);
  await meaning(page, column).press('Enter');
  await expect(meaning(page, column)).toHaveValue(words);
}
const preview = (page: Page) => page.getByRole('group', { name: 'How the first rows are read' });

test('a file of its own kind is mapped with a live preview, saved as a template and imported', async ({
  app: { page, wrongs }
}) => {
  test.setTimeout(180_000);
  await chooseText(page, 'till.csv', [header, ...rows].join('\n'));
  await expect(page.getByRole('heading', { name: 'What is in till.csv?' })).toBeVisible();
  await expect(meaning(page, 'Day')).toHaveValue('Order date');
  await expect(meaning(page, 'Clock')).toHaveValue('Order date: time of day');
  await expect(meaning(page, 'Last name')).toHaveValue('Customer name');
  await expect(meaning(page, 'What')).toHaveValue('Several products in one cell');
  await expect(preview(page).getByText('13 Jan 2024 09:30')).toBeVisible();
  await expect(preview(page).getByText('Ana Lee').first()).toBeVisible();
  await expect(preview(page).getByText('2.0 × Mug')).toBeVisible();
  await expect(preview(page).getByText('no date we can read')).toBeVisible();
  await expect(page.getByText(/Day is day first: row 2 says 13\.01\.2024/)).toBeVisible();

  await say(page, 'No', 'Order number');
  await say(page, 'Sum', '(not needed)');
  await expect(page.getByText('revenue is unknown', { exact: false })).toBeVisible();
  await say(page, 'Day', '(not needed)');
  await expect(page.getByText('Still needed: Order date.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import this file' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Which column is: Order date?' }).fill('day');
  await page.getByRole('combobox', { name: 'Which column is: Order date?' }).press('Enter');
  await expect(meaning(page, 'Day')).toHaveValue('Order date');
  await expect(page.getByText('columns are not used', { exact: false })).toBeVisible();
  await say(page, 'Sum', 'Order total (as paid)');
  await page.getByRole('combobox', { name: 'Which currency are the amounts in?' }).fill('euro');
  await page.getByRole('option', { name: /^EUR/ }).click();
  await say(page, 'Clock', 'Order date: time of day');
  await page.getByLabel('weird', { exact: true }).selectOption({ label: 'Cancelled' });

  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByLabel('Name of the template').fill('Till of the shop');
  await page.getByRole('button', { name: 'Save as template' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file: Till of the shop' }).click();
  const saved = await (await download).path();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Import this file' }).click();
  await expect(page.getByText('3 rows imported')).toBeVisible();
  const totals = await page.evaluate(() => window.regulars.analysis('overview'));
  expect(totals.rows[0]).toMatchObject({ order_count: 2 });

  const text = await readFile(saved, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ kind: 'regulars-mapping', version: 1, name: 'Till of the shop' });
  await page.getByRole('button', { name: 'Close' }).filter({ hasText: 'Close' }).click();
  await page.goto('/#/files');
  await chooseText(page, 'later.csv', [`${header};Note`, `${rows[0]};x`, `${rows[1]};y`].join('\n'));
  await expect(page.getByText('The template “Till of the shop” fits this file.')).toBeVisible();
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(meaning(page, 'Sum')).toHaveValue('Order total (as paid)');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'Delete: Till of the shop' }).click();
  await expect(page.getByText('No templates yet.', { exact: false })).toBeVisible();
  const input = page.getByLabel('Open a template file');
  await input.setInputFiles({ name: 'bad.json', mimeType: '', buffer: Buffer.from('{"kind":"x"}') });
  await expect(page.getByText('This file is no template of Regulars.')).toBeVisible();
  await input.setInputFiles({ name: 'till.json', mimeType: '', buffer: Buffer.from(text) });
  await expect(page.getByText('9 of 9 columns are in this file')).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('a recognised file can be read otherwise, and its text in another encoding', async ({
  app: { page, wrongs }
}) => {
  const text = 'rating,date,review\n5,2024-01-02,好\n4,2024-01-03,不错\n';
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'reviews.csv', mimeType: 'text/csv', buffer: Buffer.from(text) },
      { name: 'unknown.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\nx,y\n') }
    ]);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'reviews.csv' })
    .getByRole('button', { name: 'Change' })
    .click();
  await expect(page.getByLabel('Each row is')).toHaveValue('reviews');
  await page.getByLabel('Each row is').selectOption('surveys');
  await expect(page.getByLabel('All rows are')).toBeVisible();
  await page.getByRole('button', { name: 'Check the text' }).click();
  await page.getByLabel('Text encoding').selectOption('windows-1252');
  await expect(page.getByRole('dialog').getByText('å¥½', { exact: false })).toBeVisible();
  await page.getByLabel('Text encoding').selectOption('utf-8');
  await expect(page.getByRole('dialog').getByText('不错', { exact: false })).toBeVisible();
  expect(wrongs).toEqual([]);
});

test('axe finds nothing on the mapping screen in both languages, and keys reach it all', async ({
  app: { page }
}) => {
  for (const language of ['English', '简体中文']) {
    await page.getByRole('button', { name: /Language|语言/ }).click();
    await page.getByRole('menuitem', { name: language }).click();
    await chooseText(page, 'till.csv', [header, ...rows].join('\n'));
    await expect(form(page).getByRole('table')).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await form(page).getByRole('combobox').first().focus();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if (/Templates|模板/.test(await focused.innerText())) break;
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(Back|返回)$/ }).click();
    await page.getByRole('button', { name: /^(Cancel|取消)$/ }).click();
  }
});
