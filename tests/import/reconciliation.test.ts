import fc from 'fast-check';
import Papa from 'papaparse';
import { query } from '#engine';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/import/inspect.ts';
import { importedShop } from '../support/imported.ts';

const header = [
  'Order Number',
  'Order Status',
  'Order Date',
  'Order Total',
  'Billing Email',
  'Item Name',
  'Item Quantity',
  'Item Price',
  'Order Refund Amount'
];

const price = fc.integer({ min: 0, max: 99_999 }).map((cents) => (cents / 100).toFixed(2));
const broken = fc.constantFrom('', 'abc', '12,34,5x', '2024-13-45', '??', '-', 'NaN', "'", '=1+1', '\t');
const orBroken = <T>(good: fc.Arbitrary<T>): fc.Arbitrary<T | string> =>
  fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: broken });

const row = fc.tuple(
  orBroken(fc.integer({ min: 1, max: 12 }).map(String)),
  orBroken(fc.constantFrom('completed', 'processing', 'cancelled', 'pending', 'refunded', 'nonsense')),
  orBroken(fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')} 10:00:00`)),
  orBroken(price),
  orBroken(fc.constantFrom('a@example.com', 'b@example.com', 'C@example.com')),
  orBroken(fc.constantFrom('Tea', 'Cup, "blue"', '茶\n杯', '<script>alert(1)</script>')),
  orBroken(fc.integer({ min: 1, max: 5 }).map(String)),
  orBroken(price),
  orBroken(fc.constantFrom('', '0.00', '1.50'))
);

/** Damage to the text itself: cut short, a stray quote, a doubled line, cells too many. */
const damage = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.slice(0, Math.max(200, Math.floor(text.length * 0.8))),
  (text) => `${text}\r\n"unclosed,1,2`,
  (text) => `${text}\r\n${text.split('\r\n').slice(-1)[0] ?? ''}`,
  (text) => `${text}\r\n1,2,3,4,5,6,7,8,9,10,11,12`,
  (text) => `${text}\r\n\r\n\r\n`,
  (text) => `${text}\r\n${header.join(',')}`
);

describe('reconciliation', () => {
  it('accounts for every row and every sum of any file, however damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 30 }), damage, async (rows, hurt) => {
        const text = hurt(Papa.unparse([header, ...rows]));
        const file = { name: 'x.csv', bytes: new TextEncoder().encode(text) };
        const seen = await inspect(new File([file.bytes], file.name));
        // A header that damage made unrecognisable is a clear answer too: a person is asked.
        if (!seen.ok || seen.value.format === undefined) {
          expect(text.split('\n').length).toBeLessThan(12);
          return;
        }
        const { engine, reports } = await importedShop([file]);
        const [report] = reports;
        if (report === undefined) throw new Error('no report');
        const aside = report.setAside.reduce((sum, { count }) => sum + count, 0);
        expect(report.rowsRead).toBe(report.rowsUsed + aside);
        for (const { inFile, used, setAside } of report.money) expect(used + setAside).toBeCloseTo(inFile, 6);
        const counted = await engine.run(
          query(
            `select
               (select count(*) from (select distinct source_row from order_lines)) ::integer as lines,
               (select count(*) from raw_1)::integer + (select count(*) from raw_1_rejects)::integer as raw_rows,
               (select count(*) from rejected_rows where source_row is null)::integer as nowhere`,
            {},
            { lines: 'integer', raw_rows: 'integer', nowhere: 'integer' }
          ),
          {}
        );
        if (!counted.ok) throw new Error(JSON.stringify(counted.error));
        // Independent of the report: what stands in the tables, and what the reader read.
        expect(counted.value[0]?.raw_rows).toBe(report.rowsRead);
        expect(counted.value[0]?.lines).toBeLessThanOrEqual(report.rowsUsed);
        expect(counted.value[0]?.nowhere).toBe(0);
      }),
      { numRuns: 25 }
    );
  }, 120_000);
});
