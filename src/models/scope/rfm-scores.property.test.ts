import fc from 'fast-check';
import { expect, it } from 'vitest';
import { query } from '#engine';
import { addDays, ok } from '#lib';
import { type Cut, presetShapes, type RfmPreset, rfmPresets, type RfmSettings, segmentWords } from '#models';
import { plainRfm, type PlainSale } from '#tests/support/plain-rfm.ts';
import { openShop } from '#tests/support/shop.ts';

const scores = query(
  `select customer_key, recency_days, order_count, round(net_revenue * 100)::integer as cents,
          concat(r_score, f_score, m_score) as code, segment
   from rfm_scores order by customer_key`,
  {},
  {
    customer_key: 'integer',
    recency_days: 'integer',
    order_count: 'integer',
    cents: 'integer',
    code: 'text',
    segment: 'text'
  }
);

const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2024-01-01', days));
// Few people, few days and few amounts: ties are the point.
const customer = fc.option(fc.integer({ min: 1, max: 9 }), { freq: 8 });
const cents = fc.constantFrom(0, 10, 500, 500, 1234, 1999, 10_000);

const order = fc.record({
  customer,
  on: day,
  charged: cents,
  shipping: fc.constantFrom(0, 0, 9),
  refund: fc.constantFrom(0, 0, 0, 10, 500),
  fate: fc.constantFrom('kept', 'kept', 'kept', 'cancelled', 'unpaid', 'returned')
});
const refund = fc.record({ customer: fc.integer({ min: 1, max: 9 }), on: day, amount: cents });

const rising = (size: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: size, maxLength: size })
    .map((cuts) => cuts.toSorted((one, other) => one - other));

const cutOf = (preset: RfmPreset): fc.Arbitrary<Cut> =>
  fc.record({
    method: fc.constantFrom(...presetShapes[preset].methods),
    cuts: rising(presetShapes[preset].levels - 1)
  });

const settings: fc.Arbitrary<RfmSettings> = fc.constantFrom(...rfmPresets).chain((preset) =>
  fc.record({
    preset: fc.constant(preset),
    recency: cutOf(preset),
    frequency: cutOf(preset),
    money: cutOf(preset),
    grid: fc.option(fc.array(fc.constantFrom(...segmentWords.grid), { minLength: 25, maxLength: 25 }))
  })
);

const clock = fc.record({
  as_of: fc.tuple(day, fc.integer({ min: -20, max: 90 })).map(([until, after]) => addDays(until, after)),
  history_months: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined })
});

const money = (amount: number): string => (amount / 100).toFixed(2);
const drawing = (columns: string, rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  [columns, ...rows.map((row) => row.map((cell) => cell ?? '').join(' | '))].join('\n');

it('equals a plain computation over the rows', { timeout: 120_000 }, async () => {
  const shops = fc.record({
    orders: fc.oneof(fc.array(order, { maxLength: 6 }), fc.array(order, { maxLength: 50 })),
    refunds: fc.array(refund, { maxLength: 4 }),
    questions: fc.array(fc.record({ rfm: settings, clock }), { minLength: 3, maxLength: 3 })
  });
  await fc.assert(
    fc.asyncProperty(shops, async ({ orders, refunds, questions }) => {
      const shop = await openShop({
        orders: drawing(
          'order_key | customer_key | created_at | charged | shipping | refund | is_cancelled | is_unpaid | is_fully_refunded',
          orders.map(({ customer, on, charged, shipping, refund, fate }, index) => [
            index,
            customer,
            on,
            money(charged),
            money(shipping),
            money(refund),
            fate === 'cancelled',
            fate === 'unpaid',
            fate === 'returned'
          ])
        ),
        refunds: drawing(
          'customer_key | refunded_at | amount',
          refunds.map(({ customer, on, amount }) => [customer, on, money(amount)])
        )
      });
      const sales: readonly PlainSale[] = [
        ...orders
          .filter(({ fate, charged }) => fate === 'kept' && charged > 0)
          .map(({ customer, on, charged, shipping, refund }) => ({
            customer,
            on,
            cents: charged - shipping - refund,
            isOrder: true
          })),
        ...refunds.map(({ customer, on, amount }) => ({ customer, on, cents: -amount, isOrder: false }))
      ];
      for (const { rfm, clock } of questions) {
        await shop.scope({ rfm, clock });
        const expected = plainRfm(sales, clock, rfm).map(
          ({ customer, recency, frequency, cents, code, segment }) => ({
            customer_key: customer,
            recency_days: recency,
            order_count: frequency,
            cents,
            code,
            segment
          })
        );
        expect(await shop.run(scores, {})).toEqual(ok(expected));
      }
      await shop.engine.close();
    }),
    { numRuns: 25, interruptAfterTimeLimit: 90_000 }
  );
});
