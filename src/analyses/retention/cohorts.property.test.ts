import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#lib';
import { plainCohorts, type PlainSale } from '#tests/support/plain-cohorts.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { cohortPeriods, cohorts } from './queries.ts';

// Across two turns of the year: 30 December 2024 is in the first week of 2025.
const day = fc.integer({ min: 0, max: 460 }).map((days) => addDays('2023-11-20', days));
const turnOfYear = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2024-12-26', days));
// The data may well end with a week, a month, a quarter or a year.
const lastDay = fc.constantFrom('2024-03-31', '2024-12-29', '2024-12-31', '2025-01-05', '2025-02-28');
const customer = fc.option(fc.integer({ min: 1, max: 8 }), { freq: 7 });
const channel = fc.option(fc.constantFrom('Etsy', 'Shopify'), { freq: 5 });

const order = fc.record({
  customer,
  channel,
  on: fc.oneof({ weight: 4, arbitrary: day }, turnOfYear, lastDay),
  charged: fc.constantFrom(0, 5, 20, 20, 100),
  refund: fc.constantFrom(0, 0, 0, 5),
  fate: fc.constantFrom('kept', 'kept', 'kept', 'cancelled', 'unpaid', 'returned')
});
const refund = fc.record({ customer, channel, on: day, amount: fc.constantFrom(1, 7) });
const question = fc.record({
  period: fc.constantFrom(...cohortPeriods),
  by: fc.constantFrom('period', 'channel'),
  ends: fc.oneof(fc.constant('2025-12-31'), day, lastDay),
  dates: fc.oneof(
    fc.tuple(day, day).map(([one, other]) => [one < other ? one : other, one < other ? other : one] as const),
    lastDay.map((until) => ['2023-11-20', until] as const)
  ),
  onlyChannel: fc.option(fc.constantFrom('Etsy', 'Shopify'), { nil: undefined, freq: 2 }),
  refunds: fc.constantFrom('net', 'ignore')
});

const drawing = (columns: string, rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  [columns, ...rows.map((row) => row.map((cell) => cell ?? '').join(' | '))].join('\n');

it('equals a plain computation over the rows', { timeout: 240_000 }, async () => {
  const shops = fc.record({
    orders: fc.oneof(fc.array(order, { maxLength: 5 }), fc.array(order, { maxLength: 40 })),
    refunds: fc.array(refund, { maxLength: 12 }),
    questions: fc.array(question, { minLength: 5, maxLength: 5 })
  });
  await fc.assert(
    fc.asyncProperty(shops, async ({ orders, refunds, questions }) => {
      const shop = await openShop({
        orders: drawing(
          'order_key | customer_key | created_at | channel | charged | refund | is_cancelled | is_unpaid | is_fully_refunded',
          orders.map(({ customer, on, channel, charged, refund, fate }, index) => [
            index + 1,
            customer,
            on,
            channel,
            charged,
            refund,
            fate === 'cancelled',
            fate === 'unpaid',
            fate === 'returned'
          ])
        ),
        refunds: drawing(
          'customer_key | refunded_at | channel | amount',
          refunds.map(({ customer, on, channel, amount }) => [customer, on, channel, amount])
        )
      });
      for (const { period, by, dates, ends, onlyChannel, refunds: counted } of questions) {
        const [from_on, until_on] = dates;
        const isNet = counted === 'net';
        const kept = isNet ? ['kept'] : ['kept', 'returned'];
        const sales: readonly PlainSale[] = [
          ...orders
            .filter(({ charged, fate }) => charged > 0 && kept.includes(fate))
            .map(({ customer, on, channel, charged, refund }) => ({
              customer,
              on,
              channel,
              isOrder: true,
              net: charged - (isNet ? refund : 0),
              refund: isNet ? refund : 0
            })),
          ...(isNet ? refunds : []).map(({ customer, on, channel, amount }) => ({
            customer,
            on,
            channel,
            isOrder: false,
            net: -amount,
            refund: amount
          })),
          ...[
            ...orders.filter(({ fate }) => fate === 'kept' || fate === 'returned'),
            ...refunds.map((row) => ({ ...row, charged: 0, refund: row.amount }))
          ].map(({ customer, on, channel, charged, refund }) => ({
            customer,
            on,
            channel,
            isOrder: false,
            net: 0,
            refund: 0,
            paid: { charged, refund }
          }))
        ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
        await shop.scope({
          settings: { refunds: counted },
          clock: { as_of: ends },
          narrowing: onlyChannel === undefined ? {} : { channel: [onlyChannel] }
        });
        const asked = { from_on, until_on, as_of: ends, compare_from_on: null, compare_until_on: null };
        expect(await rowsOf(shop.run(cohorts, { ...asked, period, by }))).toEqual(
          plainCohorts(sales, { period, by, from: from_on, until: until_on, ends, onlyChannel })
        );
      }
      await shop.engine.close();
    }),
    { numRuns: 40 }
  );
});
