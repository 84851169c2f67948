import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { importTexts, ready, shopifyText, test } from './app.ts';

const header =
  'Name,Email,Phone,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price';
/** One phone that two people order by. */
const shared = [
  header,
  ...['mia', 'tom'].map(
    (name, index) =>
      `#70${index},${name}@example.com,+351912000001,paid,2024-03-0${index + 1} 10:00:00 +0800,CNY,9.00,2024-03-01 10:00:00 +0800,1,Tea,9.00`
  )
].join('\n');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function madeHere(page: Page): Promise<void> {
  await page.goto('/#/people');
  await expect(heading(page)).toHaveText('32 people in your files');
  await page.getByRole('combobox', { name: 'Your tag' }).selectOption('likes oolong');
  await expect(heading(page)).toHaveText('1 person found');
  await page.goto('/#/audiences');
  await expect(page.getByRole('main').getByText('Summer letter').first()).toBeVisible();
}

test('what an owner made comes back from a backup, on another device, with the data', async ({
  app: { page, wrongs },
  browser
}) => {
  test.setTimeout(180_000);
  await importTexts(page, [{ name: 'orders.csv', text: shopifyText(30, 2) }]);
  await importTexts(page, [{ name: 'shared.csv', text: shared }]);
  await page.goto('/#/identity');
  await page.getByRole('button', { name: 'Split' }).click();
  await expect(heading(page)).toContainText('32 people recognised');
  await page.goto('/#/people');
  await page.getByRole('button', { name: 'Save as audience' }).click();
  await page.getByLabel('Name of the audience').fill('Summer letter');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Open', exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('#1007');
  await expect(heading(page)).toHaveText('1 person found');
  await page.getByRole('region', { name: 'People' }).getByRole('row').last().getByRole('link').click();
  const notes = page.getByRole('region', { name: 'Notes, tags and contacts' });
  await notes.getByRole('radio', { name: 'Tag' }).check({ force: true });
  await notes.getByRole('textbox', { name: 'Tag' }).fill('likes oolong');
  await notes.getByRole('button', { name: 'Add' }).click();
  await expect(notes.getByRole('group', { name: 'Tags' })).toContainText('likes oolong');
  await madeHere(page);

  await page.goto('/#/files');
  const card = page.getByRole('region', { name: 'Backup' });
  await expect(card).toContainText('Not saved yet');
  const download = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Save a backup' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^regulars-.*\.regulars$/);
  await expect(card).toContainText('Last saved');
  const path = await saved.path();

  const context = await browser.newContext({ serviceWorkers: 'block' });
  const other = await context.newPage();
  await other.goto('/');
  await ready(other);
  const restore = other.locator('input[type=file][aria-label="Restore a backup"]');
  const dialog = other.getByRole('dialog');
  await restore.setInputFiles({
    name: 'shop.regulars',
    mimeType: '',
    buffer: damaged(readFileSync(path))
  });
  await dialog.getByRole('button', { name: 'Restore a backup' }).click();
  await expect(dialog).toContainText('This backup is damaged or incomplete');
  await other.keyboard.press('Escape');
  await restore.setInputFiles({ name: 'other.regulars', mimeType: '', buffer: Buffer.from('Name,Email\n') });
  await expect(dialog).toContainText('This file is no backup of Regulars');
  await other.keyboard.press('Escape');

  await restore.setInputFiles({ name: 'shop.regulars', mimeType: '', buffer: readFileSync(path) });
  await expect(dialog).toContainText('1 note or tag, 1 audience, 1 decision');
  expect((await new AxeBuilder({ page: other }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Restore a backup' }).press('Enter');
  await other.waitForURL(/#\/overview/);
  await other.waitForFunction(
    () => performance.getEntriesByType('navigation').length > 0 && 'regulars' in window
  );
  await ready(other);
  await madeHere(other);

  // Data that came with a backup is added to as any other.
  await importTexts(other, [{ name: 'later.csv', text: shopifyText(31, 2) }]);
  await other.goto('/#/people');
  await expect(heading(other)).toHaveText('33 people in your files');
  await context.close();

  // Where something is already, it is said what is lost, and a backup dropped with nothing of note is asked about.
  await page.goto('/#/files');
  await page
    .locator('input[type=file][aria-label="Restore a backup"]')
    .setInputFiles({ name: 'shop.regulars', mimeType: '', buffer: readFileSync(path) });
  await expect(page.getByRole('dialog')).toContainText('cannot be brought back');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await madeHere(page);
  expect(wrongs).toEqual([]);
});

/** One bit of the data is not what it was. */
function damaged(whole: Buffer): Buffer {
  const last = whole.length - 5000;
  whole[last] = (whole[last] ?? 0) ^ 1;
  return whole;
}
