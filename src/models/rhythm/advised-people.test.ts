import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import { addDays } from '#lib';
import { wilson } from '#statistics';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';

const asOf = '2024-12-31';
const advised = query(
  `select customer_key, gap_basis::varchar as gap_basis, stage::varchar as stage,
    purpose::varchar as purpose, is_refusing::boolean as is_refusing, opens_after, overdue_after, lapsed_after
  from advised_people
  order by customer_key`,
  {},
  {
    customer_key: 'integer',
    gap_basis: 'text',
    stage: 'text',
    purpose: 'text',
    is_refusing: 'boolean',
    opens_after: 'integer?',
    overdue_after: 'integer?',
    lapsed_after: 'integer?'
  }
);
const responses = query(
  `select gap_basis::varchar as gap_basis, stage::varchar as stage, person_count, stand_count, returned_count,
    high::double as high
  from stage_responses
  order by gap_basis, stage`,
  {},
  {
    gap_basis: 'text',
    stage: 'text',
    person_count: 'integer',
    stand_count: 'integer',
    returned_count: 'integer',
    high: 'number'
  }
);

const many = (count: number, first: number, days: (index: number) => readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    days(index).map((day) => `${first + index} | ${day} | 10`)
  ).flat();

/**
 * 100 order once on 1 January; 40 more order again after 10 to 29 days, two a day. 20 order on 15 September, of whom
 * ten come back on day 25. So of 163 first orders 50 are followed by another: a quarter of these by day 16, four in
 * five by day 25, 19 in 20 by day 28. Nobody orders a third time.
 */
const orders = (newcomers: number): string =>
  [
    'customer_key | created_at | charged',
    ...many(100, 1, () => ['2024-01-01']),
    ...many(40, 201, (index) => ['2024-01-01', addDays('2024-01-01', 10 + (index % 20))]),
    ...many(20, 301, (index) => ['2024-09-15', ...(index < 10 ? ['2024-10-10'] : [])]),
    ...many(newcomers, 901, () => ['2024-12-13'])
  ].join('\n');

const customers = `
  customer_key | accepts_marketing
  901          | true
  902          | false
`;

async function open(): Promise<TestShop> {
  const shop = await openShop({ orders: orders(3), customers });
  await shop.scope({ clock: { as_of: asOf } });
  return shop;
}

describe('what is advised', () => {
  it('goes by how long others waited for a second order, and by who of those before came back', async () => {
    const rows = await rowsOf((await open()).run(advised, {}));
    const of = (key: number) => rows.find(({ customer_key }) => customer_key === key);
    // Day 18 of the wait: of 20 people who stood on day 17 on 2 October, ten came back.
    expect(of(901)).toEqual({
      customer_key: 901,
      gap_basis: 'first',
      stage: 'open',
      purpose: 'second',
      is_refusing: false,
      opens_after: 16,
      overdue_after: 25,
      lapsed_after: 28
    });
    // A year of silence, and none of the 100 and more who were silent so long came back.
    expect(of(1)).toMatchObject({ stage: 'gone', purpose: 'rest' });
  });

  it('is not known of people whom nobody is like: here nobody ordered a third time', async () => {
    const rows = await rowsOf((await open()).run(advised, {}));
    expect(rows.find(({ customer_key }) => customer_key === 201)).toMatchObject({
      gap_basis: 'regulars',
      stage: 'unknown',
      purpose: 'unknown',
      overdue_after: null
    });
  });

  it('takes a refusal for one, and no word for none', async () => {
    const rows = await rowsOf((await open()).run(advised, {}));
    expect([901, 902, 903].map((key) => rows.find((row) => row.customer_key === key)?.is_refusing)).toEqual([
      false,
      true,
      false
    ]);
  });

  it('is not known where fewer than ten were seen before, nor of a shop of days', async () => {
    const shop = await openShop({
      orders: [
        'customer_key | created_at | charged',
        ...many(40, 1, (index) => ['2024-12-20', `2024-12-${21 + (index % 10)}`])
      ].join('\n')
    });
    await shop.scope({ clock: { as_of: asOf } });
    const rows = await rowsOf(shop.run(advised, {}));
    expect(rows.length).toBe(40);
    expect([...new Set(rows.map(({ purpose }) => purpose))].filter((word) => word !== 'unknown')).toEqual([]);
  });

  it('judges three days with orders by their own gaps, and only where gaps tell how far they stray', async () => {
    const regular = (key: number) =>
      many(1, key, () => ['2024-08-01', '2024-08-31', '2024-09-30', '2024-10-30']);
    const shopOf = async (count: number) => {
      const shop = await openShop({
        orders: [
          'customer_key | created_at | charged',
          ...Array.from({ length: count }, (_, key) => regular(key + 1)).flat()
        ].join('\n')
      });
      await shop.scope({ clock: { as_of: asOf } });
      return rowsOf(shop.run(advised, {}));
    };
    // 62 days since the last, where every gap was 30: overdue after 30, gone after 60.
    expect((await shopOf(7))[0]).toMatchObject({ gap_basis: 'own', overdue_after: 30, stage: 'gone' });
    // Six people have 18 gaps.
    expect((await shopOf(6))[0]).toMatchObject({ gap_basis: 'own', overdue_after: null, stage: 'unknown' });
  });
});

describe('what people did before', () => {
  it('counts each of several days, and each person once in the interval', async () => {
    const rows = await rowsOf((await open()).run(responses, {}));
    const gone = rows.find(({ gap_basis, stage }) => gap_basis === 'first' && stage === 'gone');
    // 2 October, 4 July, 5 April (95 days, more than twice 28): 100 people on three days each. On 6 January
    // nothing was known yet.
    expect(gone).toMatchObject({ person_count: 100, stand_count: 300, returned_count: 0 });
    expect(gone?.high).toBeCloseTo(wilson(0, 100).high, 6);
    const open_ = rows.find(({ stage }) => stage === 'open');
    expect(open_).toMatchObject({ person_count: 20, stand_count: 20, returned_count: 10 });
    expect(open_?.high).toBeCloseTo(wilson(10, 20).high, 6);
  });

  it('is not of those alone who are in the segments asked about: these were chosen by how it ended', async () => {
    const shop = await open();
    const all = await rowsOf(shop.run(responses, {}));
    await shop.scope({ clock: { as_of: asOf }, narrowing: { segment: ['hibernating'] } });
    expect(await rowsOf(shop.run(responses, {}))).toEqual(all);
  });
});
