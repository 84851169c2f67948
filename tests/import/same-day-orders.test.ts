import { expect, it } from 'vitest';
import { rowsOf } from '#tests/support/rows.ts';
import { rateWithin } from '../../src/analyses/retention/findings.ts';
import { repeatRates } from '../../src/analyses/retention/queries.ts';
import { askedText, textFile } from '../support/imported-text.ts';

const dates = { from_on: '2024-01-01', until_on: '2024-12-31', as_of: '2024-12-31', by: 'all' } as const;
const period = { ...dates, compare_from_on: null, compare_until_on: null };

const day = (nth: number): string => `2024-01-${String(nth).padStart(2, '0')}`;
const twice = Array.from({ length: 9 }, (_, nth) => [
  `S-${nth}a,${day(nth + 1)},p${nth}@example.com,Tea,1,10.00,10.00`,
  `S-${nth}b,${day(nth + 1)},p${nth}@example.com,Tea,1,10.00,10.00`
]).flat();
const header = 'Order No,Date,Customer Email,Product,Qty,Unit Price,Total';
const last = 'S-99,2024-12-31,zed@example.com,Tea,1,10.00,10.00';

it.each([
  ['of one day each', [], 0, 9, 9],
  ['one of whom comes on another day', ['S-50,2024-01-20,p0@example.com,Tea,1,10.00,10.00'], 1, 8, 9]
] as const)('two orders %s are no return, and named apart', async (_, more, back, sameDay, again) => {
  const asking = await askedText(textFile('orders.csv', header, ...twice, ...more, last));
  const rows = await rowsOf(asking.ask(repeatRates, period));
  expect(rateWithin(rows, 30)).toMatchObject({
    customer_count: 9,
    repeat_count: back,
    same_day_count: sameDay
  });
  expect(rateWithin(rows, null)).toMatchObject({ customer_count: 10, repeat_count: again });
});
