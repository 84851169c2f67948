import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { importTexts, inScheme, test } from './app.ts';

const header =
  'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Address1,Billing City,Phone';
const order = (
  number: string,
  [email, total, name, address, city, phone]: readonly [string, number, string, string, string, string]
): string => {
  const at = `2024-01-0${number} 10:00:00 +0000`;
  return `#${number},${email},paid,${at},EUR,${total},${at},1,Tea,${total},${name},${address},${city},${phone}`;
};

/** One phone with two e-mails, one address with two, a slip in an e-mail, an order without any id. */
const orders = [
  header,
  order('1', ['ana@example.com', 25, 'Ana Souza', '1 Kite Street', 'Porto', '+351 912 345 678']),
  order('2', ['tom@example.com', 35, 'Tom Berg', '7 Harbour Lane', 'Porto', '+351 912 345 678']),
  order('3', ['eva@gmail.com', 40, 'Eva Xu', '9 Elm Road', 'Lyon', '']),
  order('4', ['eva@gmial.com', 15, 'Eva Xu', '', 'Lyon', '']),
  order('5', ['', 60, 'EVA XU', '9 Elm-Road', 'Lyon', '']),
  order('6', ['kai@example.com', 20, 'Kai Vogel', '3 Dune Way', 'Graz', '']),
  order('7', ['k.vogel@example.org', 30, 'Kay Vogel', '3 Dune Way', 'Graz', ''])
].join('\n');
const later = [
  header,
  order('8', ['k.vogel@example.org', 50, 'Kay Vogel', '3 Dune Way', 'Graz', '']),
  order('9', ['zoe@example.com', 10, 'Zoe Lin', '', 'Oslo', ''])
].join('\n');

test('a shop owner joins and splits people, is not asked twice, and later imports follow', async ({
  app: { page, wrongs }
}) => {
  test.slow();
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.goto('/#/identity');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('5 people recognised from 6 names in 1 file; 4 pairs need your eye.');
  const pairs = page.getByRole('region', { name: /need your eye|needs your eye/ }).getByRole('listitem');
  await expect(pairs).toHaveCount(4);
  await expect(pairs.first()).toContainText('One phone, two e-mail addresses');
  await expect(pairs.first()).not.toContainText('ana@example.com');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('checkbox', { name: 'Show names in full' }).first().check();
  await expect(pairs.first()).toContainText('ana@example.com');
  await pairs.first().getByRole('button', { name: 'Split' }).click();
  await expect(headline).toHaveText('6 people recognised from 6 names in 1 file; 3 pairs need your eye.');

  const guest = pairs.filter({ hasText: 'Orders without an id' });
  await expect(guest).toContainText('9 Elm-Road');
  await guest.getByRole('button', { name: 'Join' }).click();
  await expect(headline).toHaveText('6 people recognised from 7 names in 1 file; 2 pairs need your eye.');

  const typo = pairs.filter({ hasText: 'one slip tells apart' });
  await typo.getByRole('button', { name: 'Keep apart' }).click();
  await expect(headline).toContainText('1 pair needs your eye');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(headline).toContainText('2 pairs need your eye');
  await typo.getByRole('button', { name: 'Keep apart' }).click();
  await pairs.first().getByRole('button', { name: 'Join' }).press('Enter');
  await expect(headline).toHaveText('5 people recognised from 7 names in 1 file; no pair needs your eye.');

  await page.reload();
  await expect(headline).toContainText('no pair needs your eye');
  await importTexts(page, [{ name: 'later.csv', text: later }]);
  await expect(headline).toHaveText('6 people recognised from 8 names in 2 files; no pair needs your eye.');

  const merged = page.getByRole('region', { name: /named in several ways/ });
  await merged.getByRole('searchbox').fill('vogel');
  await merged.getByRole('button', { name: /K\*\*\* V\*\*\*/ }).click();
  const person = page.getByRole('dialog');
  await expect(person).toContainText('Named in 2 ways');
  await expect(person).toContainText('You joined some of these');
  await expect(person.getByRole('row', { name: /#8/ })).toContainText('later.csv');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');

  const decided = page.getByRole('region', { name: 'What you decided' });
  await expect(decided.getByRole('row')).toHaveCount(5);
  await decided
    .getByRole('button', { name: /Undo: One person: .*k/ })
    .first()
    .click();
  await expect(headline).toHaveText('7 people recognised from 8 names in 2 files; 1 pair needs your eye.');
  expect(wrongs).toEqual([]);
});

test('two people found by search become one', async ({ app: { page, wrongs } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.goto('/#/identity');
  const headline = page.getByRole('heading', { level: 1 });
  const byHand = page.getByRole('region', { name: 'Join two people yourself' });
  for (const [who, name] of [
    ['First person', 'kai'],
    ['Second person', 'eva@gmail']
  ] as const) {
    await byHand.getByRole('group', { name: who }).getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(name);
    await expect(dialog.getByRole('row')).toHaveCount(2);
    await dialog.getByRole('row').last().getByRole('button').click();
  }
  await byHand.getByRole('button', { name: 'Same person' }).click();
  await expect(headline).toContainText('4 people recognised');
  expect(wrongs).toEqual([]);
});

test('is accessible in both languages and themes, on a phone too', async ({ app: { page } }) => {
  await importTexts(page, [{ name: 'orders.csv', text: orders }]);
  await page.goto('/#/identity');
  const headline = page.getByRole('heading', { level: 1 });
  await inScheme(page, 'dark');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(headline).toContainText('5 people');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  await expect(headline).toContainText('归并为 5 位客户');
  await inScheme(page, 'light');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a shop whose orders name nobody says why and what would help', async ({ app: { page } }) => {
  const nobody = [header, order('1', ['', 25, '', '', 'Porto', '138****0000'])].join('\n');
  await importTexts(page, [{ name: 'orders.csv', text: nobody }]);
  await page.goto('/#/identity');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('None of 1 order says who bought.');
  await expect(page.getByText('Shopify masks its buyers: 1 orders')).toBeVisible();
});
