import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/import/inspect.ts';
import { missingFacts } from '../../src/import/lacks.ts';
import { findTables } from '../../src/import/read/index.ts';
import { fittingFormats } from '../../src/import/recognise.ts';
import { exportNames } from '../../src/pages/files/export-names.ts';
import { formats } from '../../src/import/formats/index.ts';
import { fixture } from '../support/fixtures.ts';
import { importedShop } from '../support/imported.ts';

const folder = new URL('fixtures/', import.meta.url);

describe('recognising a file', () => {
  it.each(readdirSync(folder))('%s fits one format and no other', async (name) => {
    const [table] = await findTables(new File([fixture(name).bytes], name));
    if (table?.text.ok !== true) throw new Error(`${name} has no table`);
    const seen = await inspect(table.text.value, table.kind);
    if (!seen.ok) throw new Error(seen.error);
    const fitting = fittingFormats(seen.value.dialect.header);
    expect(fitting.map(({ id }) => id)).toEqual([seen.value.format?.id]);
  });
});

describe('rows that are no data', () => {
  it.each([
    ['ebay_us.csv', [9, 10]],
    ['ebay_uk.csv', [6, 7]],
    ['ebay_de.csv', [5]],
    ['tiktok_shop.csv', [2]]
  ])('%s: what they say is not taken for cells that cannot be read', async (name, notes) => {
    const { engine, reports } = await importedShop([fixture(name)]);
    expect(reports[0]?.warnings).toEqual([]);
    const rejected = await engine.table(
      "select source_row::integer from rejected_rows where reason = 'footer' order by all",
      10
    );
    expect(rejected).toHaveProperty(
      'value.rows',
      notes.map((row) => [row])
    );
  });

  it('stay apart when more is imported on top', async () => {
    const { reports } = await importedShop([fixture('ebay_us.csv'), fixture('ebay_de.csv')]);
    expect(reports.map(({ setAside }) => setAside)).toEqual([
      [{ reason: 'footer', count: 2 }],
      [{ reason: 'footer', count: 1 }]
    ]);
  });
});

it('counts a refund once that both Square files tell, whichever comes first', async () => {
  const names = ['square_items.csv', 'square_transactions.csv'];
  for (const order of [names, names.toReversed()]) {
    const { engine } = await importedShop(order.map(fixture));
    const refunds = await engine.table(
      'select sum(amount)::double, count(product_key)::integer from refunds',
      1
    );
    expect(refunds).toHaveProperty('value.rows', [[7.56, 2]]);
  }
});

it('takes prices from the report that has them, though a newer one lists the products too', async () => {
  const unshipped = [
    'order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tsku\tproduct-name\tquantity-purchased',
    '026-0000004-0000004\t1\t2025-09-06T10:00:00+00:00\t2025-09-06T10:01:00+00:00\t\tSTR-1\tTea strainer\t3',
    '026-0000009-0000009\t2\t2025-09-07T10:00:00+00:00\t2025-09-07T10:01:00+00:00\t\tSTR-1\tTea strainer\t1'
  ];
  const { engine } = await importedShop([
    fixture('amazon_all_orders.txt'),
    { name: 'unshipped.txt', bytes: new TextEncoder().encode(unshipped.join('\n')) }
  ]);
  const order = await engine.table("select charged::double from orders where order_id like '%4-%4'", 1);
  expect(order).toHaveProperty('value.rows', [[20.4]]);
});

it('sets a row aside whose day cannot be read, though the time of day can', async () => {
  const rows = [
    'Date,Time,Item,Qty,Gross Sales,Net Sales,Tax,Transaction ID',
    '2026-07-18,12:59:30,Latte,1,4.00,4.00,0.00,TX1',
    '2026-07-32,12:59:30,Latte,1,4.00,4.00,0.00,TX2',
    '2026-07-19,noon,Latte,1,4.00,4.00,0.00,TX3'
  ];
  const bytes = new TextEncoder().encode(rows.join('\n'));
  const { engine, reports } = await importedShop([{ name: 'items.csv', bytes }]);
  expect(reports[0]?.setAside).toEqual([{ reason: 'unreadable-date', count: 1 }]);
  const days = await engine.table('select created_at::varchar from orders order by all', 5);
  expect(days).toHaveProperty('value.rows', [['2026-07-18 12:59:30'], ['2026-07-19 00:00:00']]);
});

describe('what a file does not tell', () => {
  it('names the exports of the same platform that do', () => {
    expect(missingFacts('etsy-orders', ['Buyer User ID'])).toEqual([
      { what: 'lines', broughtBy: ['etsy-items'] },
      { what: 'full-refunds', broughtBy: ['etsy-payments'] }
    ]);
    expect(missingFacts('square-transactions', ['Customer ID'])).toEqual([
      { what: 'lines', broughtBy: ['square-items'] }
    ]);
    expect(missingFacts('olist-orders', ['customer_id'])[0]).toEqual({
      what: 'buyer',
      broughtBy: ['olist-customers']
    });
    expect(missingFacts('shopify-customers', [])).toEqual([
      { what: 'orders', broughtBy: ['shopify-orders', 'shopify-api-orders', 'shopify-matrixify'] }
    ]);
    expect(missingFacts('shopify-orders', ['Email'])).toEqual([]);
  });

  it('sees that the column of the buyer is not there', () => {
    const lacking = (header: readonly string[]) =>
      missingFacts('magento-orders', header).map(({ what }) => what);
    expect(lacking(['ID', 'Customer Email'])).toEqual(['lines']);
    expect(lacking(['ID'])).toEqual(['buyer', 'lines']);
  });

  it('has a name in both languages for some export that fills each gap that can be filled', () => {
    const gaps = formats.flatMap(({ id, all }) =>
      missingFacts(id, all).filter(({ broughtBy }) => broughtBy.length > 0)
    );
    const unnamed = gaps.filter(
      ({ broughtBy }) => !broughtBy.some((id) => id in exportNames.en && id in exportNames.zh)
    );
    expect(unnamed).toEqual([]);
    expect(Object.keys(exportNames.en).filter((id) => !formats.some((format) => format.id === id))).toEqual(
      []
    );
  });
});
