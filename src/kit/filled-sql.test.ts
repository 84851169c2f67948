import { expect, it } from 'vitest';
import { query } from '#engine';
import { filledSql } from './filled-sql.ts';

it('writes the values where the parameters were read', () => {
  const sales = query(
    "\nselect getvariable('grain') as grain\nfrom sales\nwhere sold_on <= getvariable('as_of') and getvariable('top') > 1\n",
    { as_of: 'date', top: 'integer', grain: 'text', coupon: 'text?' },
    { grain: 'text' }
  );
  expect(filledSql(sales, { as_of: '2026-10-31', top: 3, grain: "it's $& month", coupon: null })).toBe(
    "select 'it''s $& month' as grain\nfrom sales\nwhere sold_on <= date '2026-10-31' and 3::bigint > 1"
  );
});

it('leaves a query without parameters as it is', () => {
  expect(filledSql(query('select 1 as n', {}, { n: 'integer' }), {})).toBe('select 1 as n');
});
