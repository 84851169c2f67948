import { describe, expect, it } from 'vitest';
import { importedShop } from '../support/imported.ts';
import { totalsOf } from '../support/totals.ts';

const table = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n'))
});

const ordersHeader =
  'Sale Date,Order ID,Buyer User ID,Full Name,Currency,Order Value,Discount Amount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount';
const paymentsHeader =
  'Payment ID,Buyer Username,Buyer Name,Order ID,Gross Amount,Fees,Net Amount,Adjusted Gross,Adjusted Fees,Adjusted Net,Currency,Status,Order Date,Payment Type,Refund Amount';

const orders = table(
  'EtsySoldOrders.csv',
  ordersHeader,
  '04/02/25,8101,mae_w,Mae Wong,USD,20.00,0.00,4.00,0.00,24.00,,1.00,23.00,0.00,0.00,0.00',
  '04/05/25,8102,ola_n,Ola Nord,USD,50.00,0.00,0.00,0.00,50.00,,2.00,48.00,35.00,1.40,33.60',
  '04/09/25,8103,mae_w,Mae Wong,USD,16.00,0.00,4.00,0.00,20.00,,1.00,19.00,,,'
);

describe('a total adjusted afterwards', () => {
  it('of 0.00 or nothing is no refund', async () => {
    const { engine } = await importedShop([orders]);
    expect(await totalsOf(engine)).toMatchObject({
      valid_order_count: 3,
      customer_count: 2,
      charged: 94,
      refunds: 15
    });
  });

  it('of 0.00 is a full refund where the payments say so', async () => {
    const payments = table(
      'EtsyDirectCheckoutPayments.csv',
      paymentsHeader,
      '1,mae_w,Mae Wong,8101,24.00,1.00,23.00,0.00,0.00,0.00,USD,SETTLED,04/02/25,online_cc,24.00',
      '2,ola_n,Ola Nord,8102,50.00,2.00,48.00,35.00,1.40,33.60,USD,SETTLED,04/05/25,online_cc,15.00',
      '3,mae_w,Mae Wong,8103,20.00,1.00,19.00,0.00,0.00,0.00,USD,SETTLED,04/09/25,online_cc,0.00'
    );
    for (const files of [
      [orders, payments],
      [payments, orders]
    ]) {
      const { engine } = await importedShop(files);
      expect(await totalsOf(engine)).toMatchObject({ valid_order_count: 2, charged: 70, refunds: 15 });
    }
  });

  it('of 0.00 in payments without refund amounts is one where the fees were adjusted too', async () => {
    const payments = table(
      'payments.csv',
      paymentsHeader.replace(',Refund Amount', ''),
      '1,mae_w,Mae Wong,8101,24.00,1.00,23.00,0.00,0.25,-0.25,USD,SETTLED,04/02/25,online_cc',
      '2,ola_n,Ola Nord,8102,50.00,2.00,48.00,0.00,0.00,0.00,USD,SETTLED,04/05/25,online_cc'
    );
    const { engine } = await importedShop([payments]);
    expect(await totalsOf(engine)).toMatchObject({ valid_order_count: 1, charged: 50, refunds: 0 });
  });

  it('is read from a file with British headers, too', async () => {
    const british = ordersHeader
      .replace('Shipping', 'Delivery')
      .replace('Sale Date,Order ID', 'Sale date,Order ID')
      .concat(',Date posted,Delivery City,Delivery Country');
    const { engine } = await importedShop([
      table(
        'orders.csv',
        british,
        '14/04/25,8201,ida_b,Ida Berg,GBP,30.00,0.00,3.50,0.00,33.50,,1.00,32.50,0.00,0.00,0.00,15/04/25,Leeds,United Kingdom'
      )
    ]);
    const rows = await engine.table(
      'select charged::double, shipping::double, refund::double, city, country from orders',
      2
    );
    expect(rows).toHaveProperty('value.rows', [[33.5, 3.5, 0, 'Leeds', 'GB']]);
  });
});
