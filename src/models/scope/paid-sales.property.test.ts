import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openShop } from '#tests/support/shop.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { type PlainOrder, plainRefundRates, type PlainRefund } from '#tests/support/plain-refunds.ts';
import { overviewTotals } from '../../analyses/overview/queries.ts';
import { shopTotalsQuery } from '../../state/questions.ts';

const days = ['2024-01-05', '2024-02-10', '2024-03-15'] as const;
const channels = ['Shopify', 'Etsy'] as const;

const order: fc.Arbitrary<PlainOrder> = fc
  .record({
    on: fc.constantFrom(...days),
    channel: fc.constantFrom(...channels),
    currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD'),
    charged: fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.constant(null)),
    part: fc.constantFrom(0, 0, 0, 0.3, 1),
    isCancelled: fc.boolean(),
    isUnpaid: fc.boolean(),
    isMisdated: fc.constantFrom(false, false, false, true),
    tellsRefunds: fc.boolean()
  })
  .map(({ part, ...plain }) => ({
    ...plain,
    refund: Math.floor((plain.charged ?? 0) * part),
    isFullyRefunded: part === 1
  }));
const refund: fc.Arbitrary<PlainRefund> = fc.record({
  on: fc.constantFrom(...days),
  channel: fc.constantFrom(...channels),
  amount: fc.integer({ min: 1, max: 9000 })
});

const money = (cents: number | null): string => (cents === null ? '' : (cents / 100).toFixed(2));
const drawnOrders = (orders: readonly PlainOrder[]): string =>
  [
    'order_key | created_at | channel | currency | charged | refund | is_cancelled | is_unpaid | is_fully_refunded | is_misdated | tells_refunds',
    ...orders.map((one, index) =>
      [
        index + 1,
        one.on,
        one.channel,
        one.currency ?? '',
        money(one.charged),
        money(one.refund),
        one.isCancelled,
        one.isUnpaid,
        one.isFullyRefunded,
        one.isMisdated,
        one.tellsRefunds
      ].join(' | ')
    )
  ].join('\n');
const drawnRefunds = (refunds: readonly PlainRefund[]): string =>
  [
    'refunded_at | channel | amount',
    ...refunds.map((one) => `${one.on} | ${one.channel} | ${money(one.amount)}`)
  ].join('\n');

/** The first order makes the yuan the currency of most money, whatever else is drawn. */
const anchor: PlainOrder = {
  on: '2024-01-05',
  channel: 'Shopify',
  currency: 'CNY',
  charged: 100_000_000,
  refund: 0,
  isCancelled: false,
  isUnpaid: false,
  isFullyRefunded: false,
  isMisdated: false,
  tellsRefunds: false
};
const all = {
  from_on: '2024-01-01',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null,
  year_from_on: null,
  year_until_on: null
};
const near = (rate: number | null) => (rate === null ? null : (expect.closeTo(rate, 9) as number));

describe('the refund rate', () => {
  it('is the plain one, over all data, in dates and under a filter, whatever the switches say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { minLength: 1, maxLength: 40 }),
        fc.array(refund, { maxLength: 3 }),
        async (others, refunds) => {
          const orders = [anchor, ...others];
          const shop = await openShop({ orders: drawnOrders(orders), refunds: drawnRefunds(refunds) });
          for (const settings of [
            {},
            { fully_refunded: 'count', refunds: 'ignore', zero_value: 'count' }
          ] as const) {
            await shop.scope({ settings });
            const plain = plainRefundRates(orders, refunds, 'CNY');
            const wanted = { refund_rate: near(plain.ofMoney), refunded_order_rate: near(plain.ofOrders) };
            expect(await rowsOf(shop.run(shopTotalsQuery, {}))).toMatchObject([wanted]);
            expect(await rowsOf(shop.run(overviewTotals, all))).toMatchObject([wanted]);
          }
          await shop.scope({ narrowing: { channel: ['Etsy'] } });
          const isMeant = ({ on, channel }: PlainRefund | PlainOrder): boolean =>
            channel === 'Etsy' && on < '2024-03-01';
          const plain = plainRefundRates(orders.filter(isMeant), refunds.filter(isMeant), 'CNY');
          expect(await rowsOf(shop.run(overviewTotals, { ...all, until_on: '2024-02-29' }))).toMatchObject([
            { refund_rate: near(plain.ofMoney), refunded_order_rate: near(plain.ofOrders) }
          ]);
          await shop.engine.close();
        }
      ),
      { numRuns: 6 }
    );
  }, 120_000);
});
