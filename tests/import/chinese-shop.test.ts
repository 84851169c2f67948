import { query } from '#engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { overviewTotals } from '../../src/analyses/overview/queries.ts';
import { delivery } from '../../src/analyses/satisfaction/queries.ts';
import { Asking } from '../../src/state/asking.ts';
import { type ChineseShop, makeChineseShop } from '../support/chinese-shop/index.ts';
import { writers } from '../support/chinese-shop/sheets.ts';
import { importedShop } from '../support/imported.ts';
import { openPredictions } from '../support/predictions.ts';
import { rowsOf } from '../support/rows.ts';

const all = {
  from_on: '2020-01-01',
  until_on: '2026-10-31',
  as_of: '2026-10-31',
  compare_from_on: null,
  compare_until_on: null,
  year_from_on: null,
  year_until_on: null
};

const membersQuery = query(
  `select customers.account, customers.level, customers.points::integer as points
   from customers where customers.account is not null`,
  {},
  { account: 'text', level: 'text?', points: 'integer?' }
);

const ticketsQuery = query(
  `select customers.account, count(*)::integer as ticket_count
   from tickets inner join customers using (customer_key)
   where customers.customer_key in (select customer_key from orders) group by customers.account`,
  {},
  { account: 'text', ticket_count: 'integer' }
);

const npsQuery = query(
  `select ((count(*) filter (where score >= 9) - count(*) filter (where score <= 6)) / count(*))::double as nps
   from surveys where kind = 'nps'`,
  {},
  { nps: 'number' }
);

/** Asks about one of the shops that were imported together. */
async function askingAbout(engine: ConstructorParameters<typeof Asking>[0], shop: string): Promise<Asking> {
  const asking = new Asking(engine, 'shop', openPredictions(), [{ id: 'shop-1' }, { id: 'shop-2' }]);
  await rowsOf(asking.prepare(new URLSearchParams({ shop })));
  return asking;
}

describe.each([
  ['csv', 'left'],
  ['xlsx', 'whole']
] as const)('a shop on Taobao with all its lists, as %s', (kind, payment) => {
  let shop: ChineseShop;
  let imported: Awaited<ReturnType<typeof importedShop>>;
  let asking: Asking;
  beforeAll(async () => {
    shop = makeChineseShop(`tea ${kind}`, payment);
    const own = await Promise.all(shop.sheets.map(writers[kind]));
    const other = await writers[kind](shop.other);
    imported = await importedShop([...own, { ...other, shop: 'new' }]);
    asking = await askingAbout(imported.engine, 'shop-1');
  }, 120_000);

  it('is made of everything that goes wrong in a shop', () => {
    const { truth, orders } = shop;
    const fates = new Set(orders.map(({ fate }) => fate));
    expect([fates.size, orders.length]).toEqual([6, 400]);
    expect(orders.some(({ fate, voucher }) => fate === 'refunded' && voucher > 0)).toBe(true);
    const least = [truth.late, truth.sentAfterPromise, truth.ticketsOf.size, 400 - truth.counted];
    expect(Math.min(...least)).toBeGreaterThan(10);
  });

  it('uses every row but requests that were not granted, with nothing left to ask', () => {
    expect(
      imported.reports.map(({ format, shop: id, setAside, warnings }) => ({ format, id, setAside, warnings }))
    ).toEqual([
      { format: 'taobao-orders', id: 'shop-1', setAside: [], warnings: [] },
      { format: 'taobao-item-list', id: 'shop-1', setAside: [], warnings: [] },
      {
        format: 'taobao-refunds',
        id: 'shop-1',
        setAside: [{ reason: 'not-refunded', count: expect.any(Number) as number }],
        warnings: []
      },
      { format: 'plain-customers', id: 'shop-1', setAside: [], warnings: [] },
      { format: 'survey-nps', id: 'shop-1', setAside: [], warnings: [] },
      { format: 'plain-tickets', id: 'shop-1', setAside: [], warnings: [] },
      { format: 'plain-events', id: 'shop-1', setAside: [], warnings: [] },
      { format: 'pinduoduo-orders', id: 'shop-2', setAside: [], warnings: [] }
    ]);
  });

  it('says of each list how many of its people bought', () => {
    const { members, answers, tickets, visits } = shop.truth.met;
    expect(imported.reports.map(({ people }) => people)).toEqual([
      undefined,
      undefined,
      undefined,
      members,
      answers,
      tickets,
      visits,
      undefined
    ]);
  });

  it('counts orders, money, refunds, 客单价 and 笔单价 as they are', async () => {
    const { truth } = shop;
    const [totals] = await rowsOf(asking.ask(overviewTotals, all));
    expect(totals).toMatchObject({ order_count: truth.counted, customer_count: truth.customers });
    expect(totals?.charged).toBeCloseTo(truth.charged, 2);
    expect(totals?.refund).toBeCloseTo(truth.refundsOfCounted, 2);
    expect(totals?.refund_rate).toBeCloseTo(truth.refundRate, 9);
    expect(totals?.refunded_order_rate).toBeCloseTo(truth.refundedOrderRate, 9);
    expect(totals?.spend_per_customer).toBeCloseTo(truth.perCustomer, 6);
    expect(totals?.average_order_value).toBeCloseTo(truth.perOrder, 6);
  });

  it('calls no parcel late for a promise to send it', async () => {
    const { truth } = shop;
    const [parcels] = await rowsOf(asking.ask(delivery, all));
    expect(parcels).toMatchObject({
      order_count: truth.parcels,
      late_count: truth.late,
      shipped_count: truth.sent,
      shipped_on_time_count: truth.sent - truth.sentAfterPromise
    });
  });

  it('puts level and points to the buyers of the member list, and to nobody else', async () => {
    const rows = await rowsOf(imported.engine.run(membersQuery, {}));
    const told = new Map(rows.map((row) => [row.account, row]));
    expect(told.size).toBe(rows.length);
    for (const { person, level, points } of shop.lists.members) {
      expect(told.get(person.account)).toEqual({ account: person.account, level, points });
    }
    expect(rows.filter(({ level }) => level !== null)).toHaveLength(shop.lists.members.length);
  });

  it('counts the score of recommending, and whose tickets there are', async () => {
    const [survey] = await rowsOf(imported.engine.run(npsQuery, {}));
    expect(survey?.nps).toBeCloseTo(shop.truth.nps, 9);
    const tickets = await rowsOf(imported.engine.run(ticketsQuery, {}));
    expect(new Map(tickets.map((row) => [row.account, row.ticket_count]))).toEqual(shop.truth.ticketsOf);
  });

  it('does not know how many people bought on Pinduoduo', async () => {
    const { otherTruth } = shop;
    const other = await askingAbout(imported.engine, 'shop-2');
    const [totals] = await rowsOf(other.ask(overviewTotals, all));
    expect(totals).toMatchObject({
      order_count: otherTruth.counted,
      guest_order_count: otherTruth.counted,
      charged: otherTruth.charged / 100,
      customer_count: null,
      new_customer_count: null,
      repeat_customer_count: null,
      spend_per_customer: null,
      repeat_rate: null
    });
    const counted = await rowsOf(other.prepare(new URLSearchParams({ shop: 'shop-2' })));
    expect(counted.totals).toMatchObject({
      order_count: otherTruth.orders,
      valid_order_count: otherTruth.counted,
      customer_count: null
    });
    expect(counted.facts.has.customers).toBe(false);
  });
});
