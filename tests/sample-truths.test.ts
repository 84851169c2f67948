import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import type { ComparedPeriod } from '#kit';
import { type Channel, makeShop, type TruthName, truths } from '#sample';
import { rowsOf } from '#tests/support/rows.ts';
import { importFiles, openNativeSnapshot } from '#tests/support/snapshot-of-files.ts';
import { overviewTotals, revenueOverTime } from '../src/analyses/overview/queries.ts';
import { repeatRates } from '../src/analyses/retention/queries.ts';
import { segments } from '../src/analyses/rfm/queries.ts';
import { deliveriesBy, delivery, ratingsBy, repeatAfter } from '../src/analyses/satisfaction/queries.ts';
import { letterAudience } from '../sample-data/letter.ts';
import { newcombe } from '#statistics';
import { audienceLines } from '../src/pages/audiences/lines.ts';
import { audienceResult } from '../src/pages/audiences/queries.ts';
import { personOffers } from '../src/pages/people/queries.ts';
import { befores } from '../src/analyses/risk/queries.ts';
import { openPredictions } from '#tests/support/predictions.ts';
import { Asking } from '../src/state/asking.ts';
import { clvQuery } from '../src/state/lifetime-questions.ts';
import { periodOf } from '../src/state/period/read.ts';

const shop = makeShop();
const { reports, snapshot } = await importFiles(shop.files);
const asking = new Asking(await openNativeSnapshot(snapshot), 'sample', openPredictions());

/** Applies what the address of a page says, and answers its dates. */
async function under(address: Readonly<Record<string, string>> = {}): Promise<ComparedPeriod> {
  const query = new URLSearchParams({ compare: 'none', ...address });
  const { facts } = await rowsOf(asking.prepare(query));
  return periodOf(query, facts, 'all', facts.data_until);
}

const sum = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((total, row) => total + value(row), 0);

const cents = (amount: number): number => Math.round(amount * 100) / 100;

function expectTruth(name: TruthName, measured: number | null | undefined): void {
  const { expected, tolerance } = truths[name];
  expect(Math.abs((measured ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
}

describe('the import', () => {
  it('uses every row and every cent of the files', () => {
    expect(reports.map(({ rowsRead, rowsUsed }) => rowsRead - rowsUsed)).toEqual(reports.map(() => 0));
    const money = reports.flatMap((report) => report.money);
    expect(money.length).toBeGreaterThan(10);
    expect(money.filter(({ inFile, used, setAside }) => inFile !== used || setAside !== 0)).toEqual([]);
  });

  it('arrives at the totals of the shop, to the cent', async () => {
    const { totals } = await rowsOf(asking.prepare(new URLSearchParams()));
    expect({ ...totals, net_revenue: cents(totals.net_revenue ?? Number.NaN) }).toMatchObject({
      order_count: shop.totals.orders,
      valid_order_count: shop.totals.validOrders,
      customer_count: shop.totals.customers,
      charged: shop.totals.charged,
      refunds: shop.totals.refunds,
      charged_net: shop.totals.chargedNet,
      net_revenue: shop.totals.netRevenue,
      first_order: shop.totals.firstOrder,
      last_order: shop.totals.lastOrder
    });
    expect(shop.totals.customers).toBe(11_782);
  });
});

describe('the pages', () => {
  it.each<[Channel, string]>([
    ['shopify', 'Shopify'],
    ['taobao', '淘宝/天猫']
  ])('arrive at the totals of %s, to the cent', async (channel, name) => {
    const [totals] = await rowsOf(asking.ask(overviewTotals, await under({ channel: name })));
    const expected = shop.totals.byChannel[channel];
    expect(totals).toMatchObject({
      order_count: expected.validOrders,
      customer_count: expected.customers,
      guest_order_count: expected.anonymousValidOrders,
      charged: expected.charged,
      refund: expected.refunds,
      net_revenue: expected.netRevenue
    });
  });

  it('put every customer into a segment', async () => {
    const rows = await rowsOf(asking.ask(segments, await under()));
    expect(sum(rows, (row) => row.customer_count)).toBe(shop.totals.customers);
  });

  it('find that late parcels halve the return of customers, and cost stars', async () => {
    const rows = await rowsOf(asking.ask(repeatAfter, await under()));
    const rateOf = (outcome: string): number =>
      rows.find((row) => row.experience === 'delivery' && row.outcome === outcome)?.repeat_rate ?? Number.NaN;
    expectTruth('lateToOnTimeRepeatOfFirstOrders', rateOf('late') / rateOf('on_time'));
    const [ratings] = await rowsOf(asking.ask(delivery, await under()));
    expectTruth('ratingWhenLate', ratings?.mean_rating_late);
    expectTruth('ratingWhenOnTime', ratings?.mean_rating_on_time);
    expectTruth('shippedOnTime', (ratings?.shipped_on_time_count ?? NaN) / (ratings?.shipped_count ?? NaN));
  });

  it('find the carrier that is late', async () => {
    const rows = await rowsOf(asking.ask(deliveriesBy, { ...(await under()), by: 'carrier' }));
    const lateShare = (isGoosewing: boolean): number => {
      const own = rows.filter(
        ({ value }) => ['Goosewing Logistics', '雁翎物流'].includes(value) === isGoosewing
      );
      return sum(own, (row) => row.late_count) / sum(own, (row) => row.order_count);
    };
    expectTruth('lateRateOfGoosewing', lateShare(true));
    expectTruth('lateRateOfOtherCarriers', lateShare(false));
  });

  const repeatsWithinYear = async (by: 'coupon' | 'category', isMeant: (cohort: string) => boolean) => {
    const rows = await rowsOf(asking.ask(repeatRates, { ...(await under()), by }));
    const own = rows.filter(({ window_days, cohort }) => window_days === 365 && isMeant(cohort));
    return sum(own, (row) => row.repeat_count) / sum(own, (row) => row.customer_count);
  };

  it('find that Double 11 wins people who do not return', async () => {
    const isDouble11 = (coupon: string): boolean => ['DOUBLE11', '双11'].includes(coupon);
    expectTruth('repeatOfDouble11Customers', await repeatsWithinYear('coupon', isDouble11));
    expectTruth('repeatOfOtherCustomers', await repeatsWithinYear('coupon', (coupon) => !isDouble11(coupon)));
  });

  it('find that tea brings people back and gifts do not', async () => {
    const startsWith = (name: string) => (category: string) => category.startsWith(name);
    expectTruth('repeatAfterTeaFirst', await repeatsWithinYear('category', startsWith('Loose tea')));
    expectTruth('repeatAfterGiftFirst', await repeatsWithinYear('category', startsWith('Ceramic gifts')));
  });

  it('find the rhythm of the faithful, and that they keep it', async () => {
    const dates = await under();
    const faithful = query(
      `select
          median(gaps.next_on - gaps.sold_on) filter (where rhythms.purchase_count >= 5)::double as gap,
          avg(coalesce(gaps.next_on <= gaps.sold_on + 120, false)::integer) filter (
              where gaps.repeat_number >= 3
              and gaps.sold_on + 120 <= getvariable('as_of')
          )::double as kept_share
      from purchase_gaps as gaps
      inner join rhythms
          on gaps.customer_key = rhythms.customer_key`,
      { as_of: 'date' },
      { gap: 'number', kept_share: 'number' }
    );
    const [found] = await rowsOf(asking.ask(faithful, { as_of: dates.as_of }));
    expectTruth('gapOfFaithfulCustomers', found?.gap);
    expectTruth('returnAfterFourthOrder', found?.kept_share);
  });

  it('find that a late parcel halves the share of orders that another one follows', async () => {
    const rows = await rowsOf(asking.ask(befores, await under()));
    const late = rows.find(({ kind }) => kind === 'late');
    if (late === undefined) throw new Error('no parcels');
    const followed = (followedCount: number, lastCount: number): number =>
      followedCount / (followedCount + lastCount);
    const afterLate = followed(late.followed_bad_count, late.last_bad_count);
    const afterOnTime = followed(
      late.followed_count - late.followed_bad_count,
      late.last_count - late.last_bad_count
    );
    expectTruth('lateToOnTimeRepeat', afterLate / afterOnTime);
  });

  it('find the batch of teapots that leaks', async () => {
    const ratingOfPots = async (from: string, until: string): Promise<number | undefined> => {
      const rows = await rowsOf(asking.ask(ratingsBy, { ...(await under({ from, until })), by: 'product' }));
      return rows.find(({ value }) => value === 'C-POT-ZHUNI')?.mean_rating;
    };
    // A rating comes some weeks after the sale.
    expectTruth('ratingOfLeakingPots', await ratingOfPots('2025-05-01', '2025-06-30'));
    expectTruth('ratingOfSoundPots', await ratingOfPots('2025-09-01', '2026-10-31'));
  });

  it.each([
    ['double11Peak', '淘宝/天猫', '2025-11-11'],
    ['blackFridayPeak', 'Shopify', '2025-11-28']
  ] as const)('find the %s', async (truth, channel, day) => {
    const dates = await under({ channel, from: '2025-10-01', until: '2025-11-30' });
    const rows = await rowsOf(asking.ask(revenueOverTime, { ...dates, grain: 'day' }));
    const october = rows.filter(({ starts_on }) => starts_on.startsWith('2025-10'));
    const orders = rows.find(({ starts_on }) => starts_on === day)?.order_count ?? Number.NaN;
    expectTruth(truth, orders / (sum(october, (row) => row.order_count) / october.length));
  });

  it('find the growth of the last year', async () => {
    const dates = await under({ from: '2025-11-01', until: '2026-10-31' });
    const compared = { ...dates, compare_from_on: '2024-11-01', compare_until_on: '2025-10-31' };
    const rows = await rowsOf(asking.ask(overviewTotals, compared));
    const ordersOf = (span: string): number =>
      rows.find((row) => row.span === span)?.order_count ?? Number.NaN;
    expectTruth('growth', ordersOf('current') / ordersOf('compared'));
  });

  it('find what the letter did, against those left out by lot', async () => {
    const { startedOn, ...letter } = letterAudience(shop.letter);
    const audience = { ...letter, id: 'letter', seed: '', startedOn };
    await under();
    const params = { members: audienceLines(audience, audience.members), started_on: startedOn };
    const sides = await rowsOf(asking.ask(audienceResult, params));
    const known = sum(sides, ({ person_count }) => person_count);
    // A few ordered without an e-mail each time: nobody can know them again.
    expect(known / shop.letter.members.length).toBeGreaterThan(0.97);
    const [reached, heldOut] = [false, true].map((isHeldOut) =>
      sides.find(({ is_held_out }) => is_held_out === isHeldOut)
    );
    if (reached === undefined || heldOut === undefined) throw new Error('a side is missing');
    const difference =
      reached.buyer_count / reached.person_count - heldOut.buyer_count / heldOut.person_count;
    expectTruth('letterEffect', difference);
    const { low, high } = newcombe(
      { successes: reached.buyer_count, n: reached.person_count },
      { successes: heldOut.buyer_count, n: heldOut.person_count }
    );
    expect(low).toBeGreaterThan(0);
    // 12 in 100 were moved, of whom some would have come by the end of October anyway.
    expect([low < 0.12, high > 0.09]).toEqual([true, true]);
  });

  it('find how many are still there, and that the faithful are', async () => {
    await under();
    const people = await rowsOf(asking.ask(clvQuery, {}));
    const aliveAmong = (rows: typeof people): number =>
      sum(rows, ({ p_alive }) => p_alive ?? NaN) / rows.length;
    // The model knows orders alone, not the habits behind them: within five in a hundred.
    const isActive = truths.activeShare.expected;
    expect(Math.abs(aliveAmong(people) - isActive)).toBeLessThan(0.05);
    const byRepeats = [0, 1, 2, 3].map((least) => aliveAmong(people.filter(({ x }) => x >= least)));
    expect(byRepeats).toEqual(byRepeats.toSorted((one, other) => one - other));
  });

  it('offer the cups to who bought a gaiwan', async () => {
    await under();
    const owners = query(
      `select any_value(valid_sales.customer_key)::integer as customer_key
      from valid_sales
      inner join order_lines
          on valid_sales.order_key = order_lines.order_key
      inner join products
          on order_lines.product_key = products.product_key
      where valid_sales.is_order and valid_sales.customer_key is not null
      group by valid_sales.customer_key
      having bool_and(products.sku = 'C-GAIWAN')
      order by customer_key`,
      {},
      { customer_key: 'integer' }
    );
    const [owner] = await rowsOf(asking.ask(owners, {}));
    if (owner === undefined) throw new Error('nobody bought a gaiwan alone');
    const offers = await rowsOf(asking.ask(personOffers, owner));
    const cups = offers.find(({ product }) => product?.startsWith('Tasting Cups') === true);
    expectTruth('cupsAfterGaiwan', cups?.share);
    expect(cups?.because_of).toContain('Gaiwan');
  });
});
