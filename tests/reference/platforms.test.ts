import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importedShop } from '../support/imported.ts';
import { totalsOf } from '../support/totals.ts';
import { describeReference } from './data.ts';

interface SetTruth {
  readonly orders_valid: number;
  readonly voided: number;
  readonly gross_valid: number;
  readonly refunds_valid: number;
  readonly shipping_valid: number;
  readonly identified_customers_with_valid_orders: number;
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

describeReference('exports/set_a', (folder) => {
  const truth = JSON.parse(readFileSync(`${folder}/exports/set_a/TRUTH.json`, 'utf8')) as SetTruth;
  const totalsIn = async (name: string) => {
    const bytes = new Uint8Array(readFileSync(`${folder}/exports/set_a/${name}`));
    const { engine } = await importedShop([{ name, bytes }]);
    return totalsOf(engine);
  };

  it('stripe_payments.csv ties out to the cent', async () => {
    const totals = await totalsIn('stripe_payments.csv');
    expect(totals).toMatchObject({
      valid_order_count: truth.orders_valid,
      customer_count: truth.identified_customers_with_valid_orders
    });
    expect([totals.charged, totals.refunds].map(cents)).toEqual([truth.gross_valid, truth.refunds_valid]);
  });

  it.each(['shopify_orders_api.json', 'woocommerce_orders.parquet'])(
    '%s ties out to the cent',
    async (name) => {
      const totals = await totalsIn(name);
      expect(totals).toMatchObject({
        valid_order_count: truth.orders_valid,
        customer_count: truth.identified_customers_with_valid_orders
      });
      expect([totals.charged, totals.refunds].map(cents)).toEqual([truth.gross_valid, truth.refunds_valid]);
    }
  );

  // PayPal names a payer on every payment, the three guests too: one of them is nobody else.
  it('paypal_activity.csv ties out to the cent', async () => {
    const totals = await totalsIn('paypal_activity.csv');
    expect(totals).toMatchObject({
      valid_order_count: truth.orders_valid,
      customer_count: truth.identified_customers_with_valid_orders + 1
    });
    expect([totals.charged, totals.refunds].map(cents)).toEqual([truth.gross_valid, truth.refunds_valid]);
  });

  it('square_items.csv ties out to the cent; it knows no shipping and, of that age, no buyer', async () => {
    const totals = await totalsIn('square_items.csv');
    expect(totals).toMatchObject({ valid_order_count: truth.orders_valid, customer_count: null });
    expect(cents(totals.charged)).toBe(cents(truth.gross_valid - truth.shipping_valid));
    expect(cents(totals.refunds)).toBe(truth.refunds_valid);
  });

  it('amazon_all_orders.txt ties out to the cent before refunds and names nobody', async () => {
    const totals = await totalsIn('amazon_all_orders.txt');
    expect(totals).toMatchObject({ valid_order_count: truth.orders_valid, customer_count: null });
    expect([totals.charged, totals.refunds].map(cents)).toEqual([truth.gross_valid, 0]);
  });

  it('eBay-OrdersReport.csv knows what was paid, and neither what was cancelled nor what went back', async () => {
    const totals = await totalsIn('eBay-OrdersReport.csv');
    expect(totals.valid_order_count).toBe(truth.orders_valid + truth.voided);
    expect(totals.refunds).toBe(0);
  });
});
