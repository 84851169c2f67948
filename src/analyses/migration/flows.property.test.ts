import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '#lib';
import { query } from '#engine';
import { defaultRfm, rfmPresets } from '#models';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { findings, kindsOfMove } from './findings.ts';
import { flowPeople, segmentFlows, segmentSizes } from './queries.ts';

const start = '2024-01-01';
const order = fc.record({ customer: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 0, max: 365 }) });

const scores = query(
  'select segment, count(*)::integer as customer_count from rfm_scores group by segment order by segment',
  {},
  { segment: 'text', customer_count: 'integer' }
);

it('flows add up to the segments of both days, and to everybody', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(order, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 30, max: 330 }),
      fc.constantFrom(...rfmPresets),
      async (orders, thenDay, preset) => {
        const rows = orders.map(
          ({ customer, day }) => `${customer} | ${addDays(start, day)} | ${10 + customer}`
        );
        const shop = await openShop({ orders: ['customer_key | created_at | charged', ...rows].join('\n') });
        const [from_on, until_on] = [start, addDays(start, 365)];
        await shop.scope({ rfm: defaultRfm(preset), clock: { as_of: until_on } });
        const then_on = addDays(start, thenDay);
        const asked = {
          from_on,
          until_on,
          as_of: until_on,
          compare_from_on: null,
          compare_until_on: null,
          then_on,
          now_on: until_on,
          window_days: null
        };
        const flows = await rowsOf(shop.run(segmentFlows, asked));
        const into = (place: string): number =>
          flows.reduce((sum, row) => sum + (row.segment_after === place ? row.customer_count : 0), 0);
        const outOf = (place: string): number =>
          flows.reduce((sum, row) => sum + (row.segment_before === place ? row.customer_count : 0), 0);

        // The later day is the one of the Segments page.
        for (const { segment, customer_count } of await rowsOf(shop.run(scores, {}))) {
          expect(into(segment)).toBe(customer_count);
        }
        const sizes = await rowsOf(shop.run(segmentSizes, { ...asked, now_on: then_on }));
        const then = sizes.filter(({ as_of }) => as_of === then_on);
        for (const { segment, customer_count } of then) expect(outOf(segment)).toBe(customer_count);

        const found = findings(flows);
        expect(kindsOfMove.reduce((sum, kind) => sum + found[kind], 0)).toBe(found.total);
        expect(found.total).toBe(new Set(orders.map(({ customer }) => customer)).size);
        const people = await rowsOf(
          shop.run(flowPeople, { ...asked, segments_before: null, segments_after: null })
        );
        expect(people.length).toBe(found.total);
      }
    ),
    { numRuns: 15 }
  );
}, 60_000);
