import { expect, it } from 'vitest';
import { importedText, textFile } from '../support/imported-text.ts';

const wrap = (record: string): string => `"${record.replaceAll('"', '""')}"`;

const shopify = [
  'Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name',
  '#41,ann@example.com,paid,2024-03-01 10:15:00 -0500,USD,40.00,40.00,2024-03-01 10:15:00 -0500,1,Blue Mug,40.00,"Ann, ""A."" Lee"',
  '#41,ann@example.com,,,,,,2024-03-01 10:15:00 -0500,1,Saucer,0.00,',
  '#42,bo@example.com,paid,2024-03-02 10:15:00 -0500,USD,60.00,60.00,2024-03-02 10:15:00 -0500,1,Blue Mug,60.00,Bo Ek'
] as const;

const german = [
  'Bestellnummer;Datum;E-Mail;Artikel;Menge;Gesamtbetrag',
  'B-1;05.03.2024;jan@example.com;"Tasse; blau";1;1.240,50',
  'B-2;16.03.2024;eva@example.com;Teller;2;59,50'
] as const;

const chinese = [
  '订单编号\t买家会员名\t总金额\t买家实际支付金额\t订单状态\t订单创建时间',
  '230500000001\tlan\t10.00\t10.00\t交易成功\t2024-05-01 10:00:00',
  '230500000002\t"mu ""木"""\t12.00\t12.00\t交易成功\t2024-05-02 10:00:00'
] as const;

const rows = (records: readonly string[]): readonly string[] =>
  records.map((record, index) => (index === 0 ? record : wrap(record)));

it.each([
  ['all rows', rows(shopify), 2, 100],
  ['the names too', shopify.map(wrap), 2, 100],
  ['only the rows that had quotes', shopify.map((one) => (one.includes('"') ? wrap(one) : one)), 2, 100],
  [
    'without doubling the quotes within',
    shopify.map((one, at) => (at === 0 ? one : `"${one.replaceAll('""', '')}"`)),
    2,
    100
  ],
  [
    'one of them short of cells',
    rows(shopify).map((one, at) => (at === 2 ? one.replace(/,"$/, '"') : one)),
    2,
    100
  ],
  ['twice over', rows(shopify).map((one, index) => (index === 0 ? one : wrap(one))), 2, 100],
  [
    'behind a byte order mark',
    shopify.map(wrap).map((one, index) => (index === 0 ? `\ufeff${one}` : one)),
    2,
    100
  ],
  ['with carriage returns', rows(shopify).map((one) => `${one}\r`), 2, 100],
  [
    'with empty cells behind',
    rows(shopify).map((one, index) => (index === 0 ? one : one + ','.repeat(11))),
    2,
    100
  ],
  ['parted by semicolons', rows(german), 2, 1300],
  ['by semicolons in a file of commas', rows(german).map((one) => `${one},,`), 2, 1300],
  ['parted by tabs, in Chinese', rows(chinese), 2, 22]
] as const)('records in quotes are read as without them: %s', async (_, lines, orders, charged) => {
  const { totals, reports } = await importedText(textFile('orders.csv', ...lines));
  expect(totals).toMatchObject({ order_count: orders, customer_count: 2, charged });
  expect(reports.map(({ rowsRead, rowsUsed }) => rowsRead - rowsUsed)).toEqual([0]);
});

it('reads quoted cells of an ordinary file as ever', async () => {
  const { totals } = await importedText(
    textFile('orders.csv', ...shopify.map((one) => one.replace('Blue Mug', '"Mug, blue, 0.3 l"')))
  );
  expect(totals).toMatchObject({ order_count: 2, charged: 100 });
});
