import { expect, it } from 'vitest';
import { toSvg } from '#charts';
import { makeFormat } from '#i18n';
import { openShop } from '../../../tests/support/shop.ts';
import { revenueChart } from './chart.ts';
import { messages } from './messages.ts';
import { overviewTotals, revenueBy, revenueOverTime } from './queries.ts';
import { defaultGrain, shareTrend, wholeSteps } from './shares.ts';

const drawn = {
  customers: `
    customer_key
    1
    2
  `,
  orders: `
    order_key | customer_key | created_at | charged | refund | channel
    1         | 1            | 2024-01-10 | 100     | 0      | Shopify
    2         | 2            | 2024-01-20 | 50      | 10     | Etsy
    3         | 1            | 2024-02-05 | 70      | 0      | Shopify
    4         |              | 2024-02-06 | 30      | 0      | Shopify
    5         | 1            | 2024-03-01 | 20      | 0      | Etsy
  `
};
const all = {
  from_on: '2024-01-10',
  until_on: '2024-03-01',
  as_of: '2024-03-01',
  compare_from_on: null,
  compare_until_on: null,
  year_from_on: null,
  year_until_on: null
};
const february = {
  from_on: '2024-02-01',
  until_on: '2024-02-29',
  as_of: '2024-03-01',
  compare_from_on: '2024-01-01',
  compare_until_on: '2024-01-31',
  year_from_on: null,
  year_until_on: null
};

it('adds up people, orders, guests and refunds', async () => {
  const shop = await openShop(drawn);
  const answer = await shop.run(overviewTotals, all);
  expect(answer.ok && answer.value).toMatchObject([
    {
      span: 'current',
      order_count: 5,
      customer_count: 2,
      new_customer_count: 2,
      repeat_customer_count: 1,
      guest_order_count: 1,
      refunded_order_count: 1,
      net_revenue: 260,
      charged: 270,
      refund: 10,
      average_order_value: 52,
      // What the two known buyers brought, 100, 70, 20 and 50 less 10, without the order of nobody.
      spend_per_customer: 115,
      repeat_rate: 0.5,
      same_day_customer_count: 0,
      refund_rate: 10 / 270,
      refunded_order_rate: 1 / 5
    }
  ]);
});

it('compares with the period before, in which somebody new there is returning here', async () => {
  const shop = await openShop(drawn);
  const answer = await shop.run(overviewTotals, february);
  expect(answer.ok && answer.value).toMatchObject([
    { span: 'current', order_count: 2, new_customer_count: 0, returning_customer_count: 1, net_revenue: 100 },
    { span: 'compared', order_count: 2, new_customer_count: 2, net_revenue: 140 }
  ]);
});

it('leaves no month out and marks those that are not whole', async () => {
  const shop = await openShop(drawn);
  const answer = await shop.run(revenueOverTime, { ...all, grain: 'month' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  expect(answer.value).toMatchObject([
    { starts_on: '2024-01-01', new_revenue: 140, returning_revenue: 0, guest_revenue: 0, is_complete: false },
    { starts_on: '2024-02-01', new_revenue: 0, returning_revenue: 70, guest_revenue: 30, is_complete: true },
    { starts_on: '2024-03-01', new_revenue: 0, returning_revenue: 20, guest_revenue: 0, is_complete: false }
  ]);
  const chart = revenueChart(answer.value, { grain: 'month' }, messages.en, makeFormat('en', 'CNY'));
  await expect(await toSvg(chart, { width: 640, height: 280 })).toMatchFileSnapshot('./golden/revenue.svg');
});

it('says where it came from', async () => {
  const shop = await openShop(drawn);
  const parts = await shop.run(revenueBy, { ...february, by: 'channel' });
  expect(parts.ok && parts.value).toMatchObject([
    { value: 'Shopify', net_revenue: 100, compared_revenue: 100 },
    { value: 'Etsy', net_revenue: 0, compared_revenue: 40 }
  ]);
});

it('has nothing to say of a shop without orders', async () => {
  const shop = await openShop({});
  const answer = await shop.run(overviewTotals, all);
  expect(answer.ok && answer.value).toMatchObject([{ order_count: 0, repeat_rate: null, refund_rate: null }]);
});

it('tells the share that had bought before the period apart from those who ever bought twice', async () => {
  const shop = await openShop(drawn);
  const answer = await shop.run(overviewTotals, february);
  // In February Ana alone, who had bought in January; of all two customers she alone bought twice.
  expect(answer.ok && answer.value).toMatchObject([
    { span: 'current', returning_share: 1, repeat_rate: 0.5, ever_customer_count: 2, ever_repeat_count: 1 },
    { span: 'compared', returning_share: 0, repeat_rate: 0.5, ever_customer_count: 2, ever_repeat_count: 1 }
  ]);
});

it('stands beside two other periods, step by step, and has no step where they have none', async () => {
  const shop = await openShop(drawn);
  const march = {
    from_on: '2024-03-01',
    until_on: '2024-03-31',
    as_of: '2024-03-31',
    compare_from_on: '2024-02-01',
    compare_until_on: '2024-02-29',
    year_from_on: '2024-01-01',
    year_until_on: '2024-01-31'
  };
  const totals = await shop.run(overviewTotals, march);
  expect(totals.ok && totals.value.map(({ span, net_revenue }) => [span, net_revenue])).toEqual([
    ['current', 20],
    ['compared', 100],
    ['year_before', 140]
  ]);
  const steps = await shop.run(revenueOverTime, { ...march, grain: 'day' });
  if (!steps.ok) throw new Error(JSON.stringify(steps.error));
  expect(steps.value).toHaveLength(31);
  // 5 February 70, 6 February 30; 10 January 100, 20 January 40 after the refund.
  expect([4, 5, 9, 19].map((place) => steps.value[place])).toMatchObject([
    { compared_revenue: 70, year_revenue: 0 },
    { compared_revenue: 30, year_revenue: 0 },
    { compared_revenue: 0, year_revenue: 100 },
    { compared_revenue: 0, year_revenue: 40 }
  ]);
  expect(steps.value[30]).toMatchObject({ compared_revenue: null, year_revenue: 0 });
});

it('chooses steps by the length of time', () => {
  expect(defaultGrain({ from_on: '2024-01-01', until_on: '2024-01-20' })).toBe('day');
  expect(defaultGrain({ from_on: '2024-01-01', until_on: '2024-06-01' })).toBe('week');
  expect(defaultGrain({ from_on: '2022-01-01', until_on: '2024-06-01' })).toBe('month');
  expect(wholeSteps('2024-01-01', '2024-02-01')).toEqual({ from: '2024-01-01', until: '2024-01-31' });
});

it('says that the share of later orders moves only where it moves more than steps differ', () => {
  const trend = (shares: readonly number[]) =>
    shareTrend(
      shares.map((share, month) => ({
        starts_on: `2024-${String(month + 1).padStart(2, '0')}-01`,
        new_revenue: 100 * (1 - share),
        returning_revenue: 100 * share,
        guest_revenue: 0,
        order_count: 1,
        new_customer_count: 1,
        compared_revenue: null,
        compared_order_count: null,
        year_revenue: null,
        year_order_count: null,
        is_complete: true
      })),
      '2023-01-01'
    )?.direction;
  const middle = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  expect(trend([0.7, 0.71, 0.69, ...middle, 0.3, 0.31, 0.29])).toBe('down');
  expect(trend([0.3, 0.31, 0.29, ...middle, 0.7, 0.71, 0.69])).toBe('up');
  expect(trend([0.2, 0.9, 0.4, ...middle, 0.9, 0.3, 0.6])).toBeUndefined();
  expect(trend([0.5, 0.51, 0.5, ...middle, 0.51, 0.52, 0.51])).toBeUndefined();
  expect(trend([0.9, 0.1])).toBeUndefined();
  expect(trend([])).toBeUndefined();
});
