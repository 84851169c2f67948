import { query } from '#engine';
import { describe, expect, it } from 'vitest';
import { importedText, textFile } from '../support/imported-text.ts';
import { rowsOf } from '../support/rows.ts';
import { type ShopifyLine, shopifyFile } from '../support/shopify-file.ts';

const currencyOf = query(
  'select currency, other_currency_count from default_shop_facts',
  {},
  { currency: 'text?', other_currency_count: 'integer' }
);

const own = 'Order No,Date,Email,Item,Qty,Total,Currency,Status';
/** Cells of an own table: number, amount, currency, status. */
const ordersOf = (...rows: readonly (readonly [string, string, string, string])[]) =>
  textFile(
    'orders.csv',
    own,
    ...rows.map(
      ([id, amount, currency, status]) =>
        `${id},2024-04-01,p${id.toLowerCase()}@example.com,Lamp,1,${amount},${currency},${status}`
    )
  );

describe('the main currency', () => {
  it('is told by the rows that name one: what is blank beside it is the same, not another', async () => {
    // Amazon leaves amounts and currency blank on orders that were cancelled, wait or were sold elsewhere.
    const { engine, totals } = await importedText(
      textFile(
        'all-orders.txt',
        'amazon-order-id\tpurchase-date\torder-status\tsales-channel\tproduct-name\tsku\tquantity\tcurrency\titem-price\titem-promotion-discount\tship-country',
        '222-1-1\t2024-08-01T07:00:00+00:00\tShipped\tAmazon.de\tPot\tPOT\t1\tEUR\t12.00\t\tDE',
        '222-1-2\t2024-08-02T07:00:00+00:00\tCancelled\tAmazon.de\tPot\tPOT\t0\t\t\t\tDE',
        '222-1-3\t2024-08-03T07:00:00+00:00\tPending\tAmazon.de\tPot\tPOT\t1\t\t\t\tDE',
        '222-1-4\t2024-08-04T07:00:00+00:00\tShipped\tNon-Amazon\tPot\tPOT\t2\t\t\t\tDE',
        '222-1-5\t2024-08-05T07:00:00+00:00\tShipped\tAmazon.de\tPot\tPOT\t1\tEUR\t12.00\t3.50\tDE'
      )
    );
    expect(totals).toMatchObject({ order_count: 5, valid_order_count: 2, charged: 20.5 });
    expect(await rowsOf(engine.run(currencyOf, {}))).toEqual([{ currency: 'EUR', other_currency_count: 0 }]);
  });

  it('is that of the money sold, not of the number of rows', async () => {
    const { engine, totals } = await importedText(
      ordersOf(
        ['1', '100.00', 'GBP', 'completed'],
        ['2', '5.00', 'EUR', 'completed'],
        ['3', '900.00', 'EUR', 'cancelled'],
        ['4', '5.00', 'EUR', 'completed']
      )
    );
    expect(await rowsOf(engine.run(currencyOf, {}))).toEqual([{ currency: 'GBP', other_currency_count: 3 }]);
    expect(totals).toMatchObject({ valid_order_count: 1, charged: 100 });
  });

  it('is not the one with the smallest unit', async () => {
    const { engine } = await importedText(
      ordersOf(
        ['1', '300.00', 'USD', 'completed'],
        ['2', '250.00', 'USD', 'completed'],
        ['3', '309500', 'IDR', 'completed']
      )
    );
    expect(await rowsOf(engine.run(currencyOf, {}))).toMatchObject([{ currency: 'USD' }]);
  });

  it('is that of orders which do not count where none does', async () => {
    const { engine } = await importedText(
      ordersOf(['1', '30.00', 'CNY', 'cancelled'], ['2', '20.00', 'CNY', 'cancelled'])
    );
    expect(await rowsOf(engine.run(currencyOf, {}))).toEqual([{ currency: 'CNY', other_currency_count: 0 }]);
  });

  it('is left unknown where no order names one', async () => {
    const { engine, totals } = await importedText(
      textFile('orders.csv', 'Order No,Date,Item,Qty,Total', 'B1,2024-04-01,Rye loaf,1,4.50')
    );
    expect(await rowsOf(engine.run(currencyOf, {}))).toEqual([{ currency: null, other_currency_count: 0 }]);
    expect(totals).toMatchObject({ valid_order_count: 1, charged: 4.5 });
  });

  it('is not taken over by a file of another shape that names none', async () => {
    const line: ShopifyLine = { order: '#1', email: 'ana@example.com', day: '2024-01-05', total: '20.00' };
    const { engine } = await importedText(
      Promise.resolve(shopifyFile([line])),
      textFile(
        'own.csv',
        'Order No,Date,Item,Qty,Total',
        'B1,2024-04-01,Loaf,1,4.50',
        'B2,2024-04-01,Loaf,1,4.50'
      )
    );
    expect(await rowsOf(engine.run(currencyOf, {}))).toEqual([{ currency: 'EUR', other_currency_count: 2 }]);
  });
});
