import { describe, expect, it } from 'vitest';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import {
  atRisk,
  befores,
  lastChanges,
  returnedPeople,
  riskTotals,
  stakes,
  survival,
  winBacks
} from './queries.ts';

const dates = {
  from_on: '2024-01-01',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null
};
const overdue = { ...dates, who: 'overdue', most_people: null } as const;

/**
 * Persons 1, 2 and 3 and nine more of each, without whom there are too few gaps to tell anything. Gaps of 1: 10,
 * 10, 20, 20, of 2: 20, 20, of 3: 30. Own medians are 15 and 20, so single gaps are 2/3, 2/3, 4/3, 4/3, 1 and 1
 * of them: four in five are at most 4/3, and 19 in 20. Who comes back after a first order is back on day 30.
 */
const orders = `
  order_key | customer_key | created_at | charged | promised_at | delivered_at | refund
  1         | 1            | 2024-10-01 | 10      | 2024-10-05  | 2024-10-04   | 0
  2         | 1            | 2024-10-11 | 10      | 2024-10-15  | 2024-10-14   | 0
  3         | 1            | 2024-10-21 | 10      | 2024-10-25  | 2024-10-24   | 0
  4         | 1            | 2024-11-10 | 10      | 2024-11-15  | 2024-11-14   | 0
  5         | 1            | 2024-11-30 | 10      | 2024-12-03  | 2024-12-05   | 0
  6         | 2            | 2024-11-05 | 20      |             |              | 0
  7         | 2            | 2024-11-25 | 20      |             |              | 0
  8         | 2            | 2024-12-15 | 20      |             |              | 5
  9         | 3            | 2024-11-11 | 30      |             |              | 0
  10        | 3            | 2024-12-11 | 30      |             |              | 0
  11        | 4            | 2024-12-31 | 40      |             |              | 0
  12        | 4            | 2024-12-31 | 40      |             |              | 0
  13        | 5            | 2024-11-29 | 50      |             |              | 0
  14        |              | 2024-12-01 | 99      |             |              | 0
`;

const dayOf: Readonly<Record<number, readonly string[]>> = {
  1: ['2024-10-01', '2024-10-11', '2024-10-21', '2024-11-10', '2024-11-30'],
  2: ['2024-11-05', '2024-11-25', '2024-12-15'],
  3: ['2024-11-11', '2024-12-11']
};
const alike = [1, 2, 3].flatMap((person) =>
  Array.from({ length: 9 }, (_, copy) => ({ person: person * 100 + copy, days: dayOf[person] ?? [] }))
);
/** Ten who never came back, by whom second orders are watched for 90 days. */
const once = Array.from({ length: 10 }, (_, copy) => ({ person: 401 + copy, days: ['2024-09-25'] }));
const more = [...alike, ...once]
  .flatMap(({ person, days }) => days.map((day) => ({ person, day })))
  .map(({ person, day }, index) => `  ${100 + index} | ${person} | ${day} | 10 | | | 0`)
  .join('\n');
const all = `${orders.trimEnd()}\n${more}\n`;

const openSmall = (): Promise<TestShop> => openShop({ orders: all });
const isDrawn = ({ customer_key }: { readonly customer_key: number }): boolean => customer_key < 100;

const brief = async (shop: TestShop) =>
  (await rowsOf(shop.run(atRisk, overdue))).filter(isDrawn).map((row) => ({
    person: row.customer_key,
    state: row.state,
    basis: row.gap_basis,
    usual: row.typical_gap,
    since: row.days_since,
    late: row.was_late
  }));

describe('who is overdue', () => {
  it('goes by their own rhythm, or by what others did who had ordered as often', async () => {
    const rows = await brief(await openSmall());
    expect(rows.toSorted((one, other) => one.person - other.person)).toEqual([
      // 31 days since, more than 4/3 of 15.
      { person: 1, state: 'lapsed', basis: 'own', usual: 15, since: 31, late: true },
      // 32 days since the only order, more than 30, by which all are back who come back. Person 3 waits for 20: in time.
      { person: 5, state: 'lapsed', basis: 'first', usual: 20, since: 32, late: false }
    ]);
  });

  it('counts states and what they are judged by', async () => {
    const rows = await rowsOf((await openSmall()).run(riskTotals, dates));
    expect(
      rows.map(({ state, gap_basis, customer_count, troubled_count }) =>
        [state, gap_basis, customer_count, troubled_count].join(' ')
      )
    ).toEqual([
      'in_rhythm first 1 0',
      'in_rhythm own 10 0',
      'in_rhythm regulars 10 0',
      'lapsed first 11 0',
      'lapsed own 10 0'
    ]);
  });

  it('says nothing of what is at stake where no forecast could be tried', async () => {
    const rows = await rowsOf((await openShop({ orders })).run(stakes, dates));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toMatchObject({ mean_p_alive: null, value_low: null, value_at_stake: null });
  });

  it('takes no notice of the segments asked about, but for whom it lists', async () => {
    const shop = await openSmall();
    await shop.scope({ narrowing: { segment: ['cant_lose', 'at_risk'] } });
    const rows = await brief(shop);
    expect(rows).toEqual([{ person: 1, state: 'lapsed', basis: 'own', usual: 15, since: 31, late: true }]);
  });

  it('does not judge where nobody ordered twice', async () => {
    const shop = await openShop({
      orders: 'customer_key | created_at | charged\n1 | 2024-01-01 | 10\n2 | 2024-06-01 | 10'
    });
    expect(await rowsOf(shop.run(atRisk, overdue))).toEqual([]);
    const [totals] = await rowsOf(shop.run(riskTotals, dates));
    expect(totals).toMatchObject({ state: 'unknown', customer_count: 2, typical_gap: null });
  });
});

describe('what came before', () => {
  it('is told of the last orders of overdue people and of orders that another followed', async () => {
    const rows = await rowsOf((await openSmall()).run(befores, dates));
    // Refunds are told of every order: 21 last ones, and 70 that another followed.
    expect(rows).toEqual([
      { kind: 'late', last_count: 1, last_bad_count: 1, followed_count: 4, followed_bad_count: 0 },
      { kind: 'rating', last_count: 0, last_bad_count: 0, followed_count: 0, followed_bad_count: 0 },
      { kind: 'refund', last_count: 21, last_bad_count: 0, followed_count: 70, followed_bad_count: 0 },
      { kind: 'ticket', last_count: 0, last_bad_count: 0, followed_count: 0, followed_bad_count: 0 }
    ]);
  });

  it('is not what happened once they were overdue', async () => {
    const shop = await openShop({
      orders: all,
      reviews: `
        customer_key | rating | created_at
        5            | 1      | 2024-12-20
        1            | 1      | 2024-12-29
      `,
      tickets: 'customer_key | opened_at\n5 | 2024-12-30\n1 | 2024-12-20'
    });
    const rows = await rowsOf(shop.run(atRisk, overdue));
    const told = Object.fromEntries(
      rows
        .filter(isDrawn)
        .map(({ customer_key, was_rated_low, had_ticket }) => [customer_key, { was_rated_low, had_ticket }])
    );
    // 5 was overdue from 2024-12-29 on, 1 from 2024-12-20 on.
    expect(told).toEqual({
      1: { was_rated_low: false, had_ticket: true },
      5: { was_rated_low: true, had_ticket: false }
    });
  });
});

it('waits are counted per day, those that still run as cut off', async () => {
  const shop = await openShop({ orders });
  const rows = await rowsOf(shop.run(survival, { ...dates, gap: 'next' }));
  expect(
    rows.map(({ days, event_count, censored_count }) => `${days}:${event_count}/${censored_count}`)
  ).toEqual(['0:0/1', '10:2/0', '16:0/1', '20:4/1', '30:1/0', '31:0/1', '32:0/1']);
  // From 1 October to 31 December.
  expect(new Set(rows.map(({ watched_days }) => watched_days))).toEqual(new Set([91]));
  const seconds = await rowsOf(shop.run(survival, { ...dates, gap: 'second' }));
  expect(seconds.reduce((sum, row) => sum + row.event_count + row.censored_count, 0)).toBe(5);
});

describe('win-backs', () => {
  it('count each person once, and only those who can be seen for long enough', async () => {
    const shop = await openShop({
      orders: `
        customer_key | created_at | charged
        1            | 2024-01-01 | 10
        1            | 2024-03-01 | 10
        1            | 2024-08-01 | 10
        2            | 2024-01-01 | 10
        2            | 2024-07-01 | 10
        3            | 2024-10-20 | 10
        4            | 2024-01-01 | 10
        5            | 2024-12-31 | 10
      `
    });
    const rows = await rowsOf(shop.run(winBacks, { ...dates, follow_days: 90 }));
    const months = rows.filter(({ silent_days }) => silent_days === 30 || silent_days === 60);
    expect(months).toEqual([
      // 1 came back on day 60, 2 on day 182, 4 never, 3 reached day 30 on 19 November: too late to be seen for 90 days.
      {
        silent_days: 30,
        reached_count: 4,
        ever_back_count: 2,
        watched_count: 3,
        back_count: 1,
        silent_now_count: 4
      },
      {
        silent_days: 60,
        reached_count: 4,
        ever_back_count: 2,
        watched_count: 3,
        back_count: 1,
        silent_now_count: 4
      }
    ]);
  });
});

describe('since the last import', () => {
  it('nothing is told after the first one', async () => {
    const shop = await openSmall();
    expect(await rowsOf(shop.run(lastChanges, dates))).toEqual([{ known_until: null, returned_count: 0 }]);
  });

  it('people are newly overdue who were not by the last day known before', async () => {
    const shop = await openShop({
      orders: all,
      order_changes: `
        order_id | order_key | change
        o11      | 11        | added
        o12      | 12        | added
        o8       | 8         | added
      `,
      customer_changes: `
        customer_key | is_new | is_back | segment_before | segment_after
        4            | true   | false   |                | new
        2            | false  | true    | at_risk        | loyal
      `
    });
    expect(await rowsOf(shop.run(lastChanges, dates))).toEqual([
      { known_until: '2024-12-15', returned_count: 1 }
    ]);
    const rows = await rowsOf(shop.run(atRisk, { ...overdue, who: 'newly_overdue' }));
    // 1 was overdue on 21 December, 5 on 30 December: neither on the 15th.
    expect(
      rows
        .filter(isDrawn)
        .map(({ customer_key }) => customer_key)
        .toSorted()
    ).toEqual([1, 5]);
    const back = await rowsOf(shop.run(returnedPeople, dates));
    expect(back.map(({ customer_key }) => customer_key)).toEqual([2]);
  });
});
