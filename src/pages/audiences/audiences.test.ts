import { beforeAll, describe, expect, it } from 'vitest';
import { query } from '#engine';
import { peopleIds } from '#kit';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { audienceLines, drawn, memberCount, undrawn, union } from './lines.ts';
import {
  audienceOverlap,
  audiencePeople,
  audienceRefusing,
  audienceResponse,
  audienceResult,
  audienceTotals
} from './queries.ts';

const everybody = query(
  'select customer_key, display_name from customers',
  {},
  {
    customer_key: 'integer',
    display_name: 'text?'
  }
);
const idsOf = async (shop: TestShop): Promise<string> =>
  (await rowsOf(shop.run(peopleIds(everybody), {}))).map(({ ids }) => ids).join('\n');
const asked = (members: string, id = 'one') =>
  audienceLines({ id, holdoutShare: 0, seed: 's', startedOn: '2024-01-01' }, members);

/** The keys are those of one import; the second import turns them round. */
const shopWithKeys = (ana: number, bo: number, more = '') =>
  openShop({
    customers: `
      customer_key | email           | phone
      ${ana}       | ana@example.com | 111
      ${bo}        | bo@example.com  |
    `,
    customer_identities: `
      kind  | value           | customer_key
      email | ana@example.com | ${ana}
      phone | 111             | ${ana}
      email | bo@example.com  | ${bo}
      phone | 999             | ${ana}
      phone | 999             | ${bo}
      ${more}
    `,
    orders: `
      customer_key | created_at | charged
      ${ana}       | 2024-01-05 | 10
      ${ana}       | 2024-03-05 | 30
      ${bo}        | 2024-03-06 | 20
    `
  });

describe('the people of an audience', () => {
  let members = '';
  beforeAll(async () => {
    members = await idsOf(await shopWithKeys(1, 2));
  });

  it('are kept by ids that name them alone, hashed', () => {
    const lines = members.split('\n').map((line) => line.split(' ').length);
    expect(lines).toEqual([2, 1]);
    expect(members).not.toContain('ana');
  });

  it('are known again when keys have changed, by any of their ids', async () => {
    const later = await shopWithKeys(8, 7);
    const rows = await rowsOf(later.run(audiencePeople, { members: asked(drawn(members, 0, 's')) }));
    expect(rows.map(({ customer_key, email }) => [customer_key, email])).toEqual([
      [7, 'bo@example.com'],
      [8, 'ana@example.com']
    ]);
    const phoneOnly = members.split('\n').map((line) => line.split(' ').at(-1) ?? '');
    const byPhone = await rowsOf(later.run(audienceTotals, { members: asked(`r ${phoneOnly[0] ?? ''}`) }));
    expect(byPhone).toMatchObject([{ person_count: 1, order_count: 2, net_revenue: 40, email_count: 1 }]);
  });

  it('who turned out to be one person count once, as reached if one of them was', async () => {
    const joined = await shopWithKeys(4, 4);
    const [ana = '', bo = ''] = members.split('\n');
    const rows = await rowsOf(joined.run(audiencePeople, { members: asked(`h ${ana}\nr ${bo}`) }));
    expect(new Set(rows.map(({ is_held_out }) => is_held_out))).toEqual(new Set([false]));
    expect(new Set(rows.map(({ customer_key }) => customer_key))).toEqual(new Set([4]));
  });

  it('are counted with those of other audiences', async () => {
    const shop = await shopWithKeys(1, 2);
    const [ana = ''] = members.split('\n');
    const lines = [asked(drawn(members, 0, 's')), asked(`r ${ana}`, 'two')].join('\n');
    expect(await rowsOf(shop.run(audienceOverlap, { members: lines, audience: 'one' }))).toEqual([
      { audience: 'two', shared_count: 1 }
    ]);
  });

  it('are nobody where nothing was kept', async () => {
    const shop = await shopWithKeys(1, 2);
    expect(await rowsOf(shop.run(audienceTotals, { members: '' }))).toEqual([]);
    expect(await rowsOf(shop.run(audienceTotals, { members: asked('r 0123456789abcdef') }))).toEqual([]);
  });
});

describe('who refuses to be written to', () => {
  // Ana refuses, Bo accepts, of Cy nothing is known.
  const shopOfThree = (refuses: boolean) =>
    openShop({
      customers: `
        customer_key | email           | accepts_marketing
        1            | ana@example.com | ${String(!refuses)}
        2            | bo@example.com  | true
        3            | cy@example.com  |
      `,
      customer_identities: `
        kind  | value           | customer_key
        email | ana@example.com | 1
        email | bo@example.com  | 2
        email | cy@example.com  | 3
      `,
      orders: 'customer_key | created_at | charged\n1 | 2024-03-06 | 10\n2 | 2024-03-06 | 20'
    });
  const draft = { id: 'one', holdoutShare: 0, seed: 's', startedOn: null };
  const sidesOf = async (shop: TestShop, members: string) => {
    const [totals] = await rowsOf(shop.run(audienceTotals, { members }));
    const sides = await rowsOf(shop.run(audienceResult, { members, started_on: '2024-01-01' }));
    return { ...totals, written: sides.map(({ person_count, buyer_count }) => [person_count, buyer_count]) };
  };

  it('is not among those written to, nor among those left out', async () => {
    const shop = await shopOfThree(true);
    const list = await idsOf(shop);
    const found = await sidesOf(shop, audienceLines(draft, list));
    expect(found).toMatchObject({ person_count: 3, reached_count: 2, held_out_count: 0, written: [[2, 1]] });
    const allLeftOut = { ...draft, holdoutShare: 1 };
    expect(await sidesOf(shop, audienceLines(allLeftOut, list))).toMatchObject({
      reached_count: 0,
      held_out_count: 2
    });
  });

  it('stays so once it has started, and who refuses later was written to', async () => {
    const shop = await shopOfThree(true);
    const list = await idsOf(shop);
    const refusing = await rowsOf(shop.run(audienceRefusing, { members: audienceLines(draft, list) }));
    expect(refusing).toHaveLength(1);
    const kept = drawn(list, 0, 's', new Set(refusing.map(({ main_id }) => main_id)));
    expect(kept.split('\n').map((line) => line.slice(0, 2))).toEqual(['x ', 'r ', 'r ']);
    expect(undrawn(kept)).toBe(list);
    const later = await shopOfThree(false);
    expect(await sidesOf(later, asked(kept))).toMatchObject({ person_count: 3, reached_count: 2 });
    const everybody = drawn(list, 0, 's');
    expect(await sidesOf(shop, asked(everybody))).toMatchObject({ reached_count: 3, refusing_count: 1 });
  });
});

describe('the result', () => {
  it('counts sales from the start on, and everybody who bought nothing as nothing', async () => {
    const shop = await shopWithKeys(1, 2);
    const [ana = '', bo = ''] = (await idsOf(shop)).split('\n');
    const result = (started_on: string) =>
      shop.run(audienceResult, { members: asked(`r ${ana}\nh ${bo}`), started_on });
    expect(await rowsOf(result('2024-03-06'))).toEqual([
      {
        is_held_out: false,
        person_count: 1,
        buyer_count: 0,
        order_count: 0,
        revenue_mean: 0,
        revenue_variance: 0
      },
      {
        is_held_out: true,
        person_count: 1,
        buyer_count: 1,
        order_count: 1,
        revenue_mean: 20,
        revenue_variance: 0
      }
    ]);
    expect((await rowsOf(result('2024-01-01')))[0]).toMatchObject({ order_count: 2, revenue_mean: 40 });
  });
});

describe('the expected response', () => {
  it('follows people who 60 days earlier were as the audience is now', async () => {
    // On 30 April, 60 days back is 1 March: 1, 2 and 3 had one order within 30 days then, as 9 has now.
    const shop = await openShop({
      customers: 'customer_key\n1\n2\n3\n9',
      customer_identities: `
        kind  | value | customer_key
        email | a     | 1
        email | b     | 2
        email | c     | 3
        email | z     | 9
      `,
      orders: `
        customer_key | created_at | charged
        1            | 2024-02-10 | 10
        1            | 2024-03-31 | 10
        2            | 2024-02-15 | 10
        2            | 2024-04-01 | 10
        3            | 2024-02-20 | 10
        9            | 2024-04-20 | 10
      `
    });
    const z = (await idsOf(shop)).split('\n').at(-1) ?? '';
    const rows = await rowsOf(
      shop.run(audienceResponse, { members: asked(`r ${z}`), known_until: '2024-04-30' })
    );
    expect(rows).toEqual([
      {
        orders_from: 1,
        silent_from: 0,
        member_count: 1,
        person_count: 3,
        bought_30_count: 1,
        bought_60_count: 2
      }
    ]);
  });
});

describe('the lines of an audience', () => {
  const list = Array.from({ length: 40 }, (_, index) => `id${index} other${index}`).join('\n');

  it('mark the holdout the same before and after the start', () => {
    const draft = { id: 'a', holdoutShare: 0.25, seed: 's', startedOn: null };
    const started = { ...draft, startedOn: '2024-01-01' };
    const before = audienceLines(draft, list);
    // Marks are large before, when who refuses is asked anew.
    expect(audienceLines(started, drawn(list, 0.25, 's')).toLowerCase()).toBe(before.toLowerCase());
    expect(before.split('\n').filter((line) => line.startsWith('a H '))).toHaveLength(10);
  });

  it('lose their marks again', () => {
    expect(undrawn(drawn(list, 0.25, 's'))).toBe(list);
  });

  it('hold everybody of several groups once', () => {
    expect(memberCount(union([list, list, 'new']))).toBe(41);
    expect(union([])).toBe('');
  });
});
