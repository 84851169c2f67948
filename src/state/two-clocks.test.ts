import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#lib';
import { plantOrders } from '#tests/support/lifelike-orders.ts';
import { openPredictions } from '#tests/support/predictions.ts';
import { asUsual, questions } from '#tests/support/questions.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { atRisk } from '../analyses/risk/queries.ts';
import { cohorts, repeatRates } from '../analyses/retention/queries.ts';
import { customers, segments } from '../analyses/rfm/queries.ts';
import { Asking } from './asking.ts';
import { clvQuery } from './lifetime-questions.ts';
import { periodOf } from './period/read.ts';

let asking: Asking;
let lastDay: string;

beforeAll(async () => {
  const shop = await openShop({});
  await plantOrders(shop, { people: 400, r: 1, alpha: 10, a: 1, b: 3 });
  await shop.scope({});
  asking = new Asking(shop.engine, 'planted', openPredictions());
  const { facts } = await rowsOf(asking.prepare(new URLSearchParams()));
  lastDay = facts.data_until;
}, 60_000);

type Address = Readonly<Record<string, string>>;

/** What pages ask under an address: their scope, and the days that it says. */
async function under(address: Address) {
  const query = new URLSearchParams(address);
  const { facts } = await rowsOf(asking.prepare(query));
  return periodOf(query, facts, 'all', asking.clock.as_of);
}

const reportDates = (): readonly Address[] => [
  {},
  { from: addDays(lastDay, -300), until: addDays(lastDay, -200) },
  { until: addDays(lastDay, -365) },
  { dates: 'last-30-days', compare: 'year' }
];

describe('who people are', () => {
  const ofPeople = questions.filter(
    ({ name, query }) =>
      /^(?:rfm|risk|lifetime|migration|people|state)\//.test(name) && !('from_on' in query.params)
  );

  it('is asked about in many ways', () => {
    expect(ofPeople.length).toBeGreaterThan(40);
    const named = ofPeople.map(({ query }) => query.sql);
    expect(named).toEqual(expect.arrayContaining([segments.sql, customers.sql, atRisk.sql, clvQuery.sql]));
  });

  it.each(ofPeople)('does not change with the dates of reports: $name', async (question) => {
    const answers = [];
    for (const address of reportDates()) {
      const period = await under(address);
      const { query, params } = asUsual(question);
      const days = Object.fromEntries(Object.entries(period).filter(([name]) => name in params));
      answers.push(await rowsOf(asking.ask(query, { ...params, ...days })));
    }
    expect(new Set(answers.map((rows) => JSON.stringify(rows))).size).toBe(1);
  });

  it('changes with the day as of which it is told, and with the history that segments look at', async () => {
    const told = async (address: Address) => {
      const period = await under(address);
      const rows = await rowsOf(asking.ask(customers, period));
      return { people: rows.length, orders: rows.reduce((sum, row) => sum + row.order_count, 0) };
    };
    const all = await told({});
    const before = await told({ as_of: addDays(lastDay, -365) });
    const late = await told({ history: '12' });
    expect(before.people).toBeLessThan(all.people);
    expect(late.orders).toBeLessThan(all.orders);
    // What lies in the last year is what was not known a year ago.
    expect(late.orders + before.orders).toBe(all.orders);
    await under({ history: '12' });
    const withHistory = await rowsOf(asking.ask(clvQuery, {}));
    await under({});
    expect(withHistory).toEqual(await rowsOf(asking.ask(clvQuery, {})));
  });
});

it('dates choose first orders, which are followed until the data end', async () => {
  const all = await rowsOf(asking.ask(cohorts, { ...(await under({})), period: 'month', by: 'period' }));
  const months = [...new Set(all.map(({ cohort }) => cohort))];
  const month = months[2] ?? '';
  const address = { from: month, until: addDays(months[3] ?? '', -1) };
  const period = await under(address);
  const chosen = await rowsOf(asking.ask(cohorts, { ...period, period: 'month', by: 'period' }));
  expect(chosen).toEqual(all.filter(({ cohort }) => cohort === month));
  expect(chosen.length).toBeGreaterThan(15);
  const rates = await rowsOf(asking.ask(repeatRates, { ...period, by: 'all' }));
  const ever = rates.find(({ window_days }) => window_days === null);
  expect(ever?.repeat_count).toBe(chosen.at(-1)?.repeat_count);
});
