import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { writeConditions, readConditions, type Condition } from './conditions.ts';
import { countQuery, type ListAsked, keysQuery, listParams, rowsQuery } from './list-query.ts';
import {
  person,
  personFacts,
  personFound,
  personHistory,
  personIds,
  personOffers,
  personProducts,
  personRhythm,
  personTimeline
} from './queries.ts';
import { noSearch, searchOf } from './search-words.ts';

let shop: TestShop;

/** Ana orders every 10 days, then after 30; Ben once; Cai never. Twelve others buy tea with a cup, thirty a pot. */
beforeAll(async () => {
  const others = Array.from({ length: 12 }, (_, index) => index + 10);
  const potters = Array.from({ length: 30 }, (_, index) => index + 30);
  shop = await openShop({
    customers: `
      customer_key | display_name | email           | city
      1            | Ana Souza    | ana@example.com | Porto
      2            | Ben Li       | ben@example.com | Graz
      3            | Cai Xu       |                 | Porto
      ${[...others, ...potters].map((key) => `${key} | Other ${key} | |`).join('\n')}
    `,
    customer_identities: `
      kind     | platform | value           | customer_key
      email    |          | ana@example.com | 1
      buyer_id | test     | 77              | 1
      phone    |          | 351912345678    | 1
      phone    |          | 351912345678    | 2
      email    |          | ben@example.com | 2
    `,
    products: `
      product_key | sku
      1           | tea
      2           | cup
      3           | pot
    `,
    orders: `
      order_key | order_id | customer_key | created_at          | charged | refund
      1         | #1001    | 1            | 2024-01-01 10:00:00 | 10      | 0
      2         | #1002    | 1            | 2024-01-11 10:00:00 | 30      | 5
      3         | #1003    | 1            | 2024-01-21 10:00:00 | 20      | 0
      4         | #1004    | 1            | 2024-02-20 10:00:00 | 40      | 0
      5         | #2001    | 2            | 2024-12-31 10:00:00 | 15      | 0
      ${[...others, ...potters].map((key) => `${key} | #3${key} | ${key} | 2024-03-01 10:00:00 | 10 | 0`).join('\n')}
    `,
    order_lines: `
      order_key | line_number | product_key | unit_price
      1         | 1           | 1           | 10
      ${others.map((key) => `${key} | 1 | 1 | 5\n${key} | 2 | 2 | 5`).join('\n')}
      ${potters.map((key) => `${key} | 1 | 3 | 5`).join('\n')}
    `,
    reviews: `
      rating | title | created_at          | order_key | customer_key
      2      | cold  | 2024-01-15 09:00:00 | 2         | 1
    `
  });
  // Drawn cells are null where they are empty.
  await shop.engine.exec("update customer_identities set platform = '' where platform is null");
});

const byRevenue = { column: 'net_revenue', direction: 'descending' } as const;
const usual: ListAsked = {
  columns: ['display_name', 'city', 'order_count'],
  sort: { column: 'order_count', direction: 'descending' },
  search: noSearch,
  conditions: [],
  taggedIds: null,
  isNarrowed: false
};

async function found(typed: string, change: Partial<ListAsked> = {}) {
  const asked = { ...usual, ...change, search: searchOf(typed) };
  const params = listParams(asked, '2024-12-31');
  const keys = await rowsOf(shop.run(keysQuery(asked), { ...params, people_limit: 10, people_offset: 0 }));
  const listed = keys.map(({ customer_key }) => customer_key);
  const rows = await rowsOf(shop.run(rowsQuery(asked, listed), { as_of: '2024-12-31' }));
  const [count] = await rowsOf(shop.run(countQuery(asked), params));
  return { names: rows.map(({ display_name }) => display_name), count: count?.people_count };
}

describe('the list', () => {
  it.each([
    ['name', 'souza', ['Ana Souza']],
    ['two words in any order', 'souza ANA', ['Ana Souza']],
    ['e-mail', 'ana@ex', ['Ana Souza']],
    ['phone as people write it', '+351 912 345 678', ['Ana Souza', 'Ben Li']],
    ['order number', '#1002', ['Ana Souza']],
    ['the start of an order number', '200', ['Ben Li']],
    ['nobody', 'nobody', []]
  ])('is searched by %s', async (_, typed, names) => {
    expect(await found(typed)).toEqual({ names, count: names.length });
    // In the order of the index, which is read no further than the page needs.
    expect(await found(typed, { sort: byRevenue })).toEqual({ names, count: names.length });
  });

  it.each(['', 'other', '100', '+351 912'])('is read in its own order as it is sorted: %s', async (typed) => {
    const inOrder = { ...usual, sort: byRevenue, search: searchOf(typed) };
    // True of everybody, and not in the index.
    const sorted = { ...inOrder, conditions: [{ fact: 'country', operator: 'unknown', value: '' }] } as const;
    const keys = async (asked: ListAsked, people_limit: number, people_offset: number) => {
      const page = { ...listParams(asked, '2024-12-31'), people_limit, people_offset };
      return (await rowsOf(shop.run(keysQuery(asked), page))).map(({ customer_key }) => customer_key);
    };
    const all = await keys(sorted, 1000, 0);
    expect(all).not.toEqual([]);
    expect([...(await keys(inOrder, 1, 0)), ...(await keys(inOrder, 999, 1))]).toEqual(all);
  });

  it('is sorted by any fact, those without it last', async () => {
    const asked = { conditions: [{ fact: 'city', operator: 'known', value: '' }] } as const;
    expect((await found('', asked)).names).toEqual(['Ana Souza', 'Ben Li', 'Cai Xu']);
    const sort = { column: 'last_order_on', direction: 'ascending' } as const;
    expect((await found('', { ...asked, sort })).names).toEqual(['Ana Souza', 'Ben Li', 'Cai Xu']);
    const latest = { column: 'last_order_on', direction: 'descending' } as const;
    expect((await found('', { ...asked, sort: latest })).names).toEqual(['Ben Li', 'Ana Souza', 'Cai Xu']);
  });

  it.each<[Condition, readonly string[]]>([
    [{ fact: 'order_count', operator: 'least', value: '2' }, ['Ana Souza']],
    [{ fact: 'city', operator: 'is', value: 'Graz' }, ['Ben Li']],
    [{ fact: 'city', operator: 'has', value: 'port' }, ['Ana Souza', 'Cai Xu']],
    [{ fact: 'mean_rating', operator: 'most', value: '2' }, ['Ana Souza']],
    [{ fact: 'last_order_on', operator: 'most', value: '2024-02-20' }, ['Ana Souza']]
  ])('is asked for %o', async (condition, names) => {
    expect((await found('', { conditions: [condition] })).names).toEqual(names);
  });

  it('finds who bears a tag, by any of their ids', async () => {
    expect((await found('', { taggedIds: 'email::ben@example.com\nbuyer_id:test:5' })).names).toEqual([
      'Ben Li'
    ]);
  });

  it('keeps conditions in the address, but for those that tell who somebody is', () => {
    const city: Condition = { fact: 'city', operator: 'is', value: 'St. Gallen' };
    const written = writeConditions([city, { fact: 'email', operator: 'is', value: 'ana@example.com' }]);
    expect(written).not.toContain('ana');
    expect(readConditions(written)).toEqual([city]);
    expect(readConditions('["city.explode.x", "email.is.x", 3]')).toEqual([]);
    expect(readConditions('{')).toEqual([]);
  });
});

describe('a link', () => {
  const ids = async (customer_key: number, secret = 's') =>
    rowsOf(shop.run(personIds, { customer_key, secret }));

  it('is a hash of the id trusted most, and found again by it', async () => {
    const known = await ids(1);
    expect(known.map(({ id_key, is_own }) => [id_key, is_own])).toEqual([
      ['buyer_id:test:77', true],
      ['email::ana@example.com', true],
      ['phone::351912345678', false]
    ]);
    for (const { person: link } of known.slice(0, 2))
      expect(await rowsOf(shop.run(personFound, { person: link, secret: 's' }))).toEqual([
        { customer_key: 1 }
      ]);
  });

  it('is another under another secret', async () => {
    const [first] = await ids(1);
    expect(await rowsOf(shop.run(personFound, { person: first?.person ?? '', secret: 't' }))).toEqual([]);
  });
});

describe('a person', () => {
  it('is summed up', async () => {
    const [facts] = await rowsOf(shop.run(personFacts, { customer_key: 1 }));
    expect(facts).toMatchObject({
      order_count: 4,
      net_revenue: 95,
      refund: 5,
      refunded_count: 1,
      mean_rating: 2
    });
  });

  it('without orders is known all the same', async () => {
    const [facts] = await rowsOf(shop.run(personFacts, { customer_key: 3 }));
    expect(facts).toMatchObject({ display_name: 'Cai Xu', order_count: 0, net_revenue: 0, segment: null });
    expect(await rowsOf(shop.run(personRhythm, { customer_key: 3, as_of: '2024-12-31' }))).toEqual([]);
  });

  it('is expected back after their own median gap: of 10, 10 and 30 days', async () => {
    const [rhythm] = await rowsOf(shop.run(personRhythm, { customer_key: 1, as_of: '2024-12-31' }));
    expect(rhythm).toMatchObject({
      basis: 'own',
      own_gap_count: 3,
      median_gap: 10,
      low_gap: 10,
      high_gap: 20,
      last_on: '2024-02-20',
      next_on: '2024-03-01',
      next_from: '2024-03-01',
      next_until: '2024-03-11'
    });
  });

  it('with one order is expected after the gaps of the shop', async () => {
    const [rhythm] = await rowsOf(shop.run(personRhythm, { customer_key: 2, as_of: '2024-12-31' }));
    expect(rhythm).toMatchObject({
      basis: 'shop',
      own_gap_count: 0,
      // From the first order to the second, of the only one who ordered again.
      shop_gap_count: 1,
      is_overdue: false,
      next_on: '2025-01-10'
    });
  });

  it('has had scores since the first quarter with an order', async () => {
    const rows = await rowsOf(shop.run(personHistory, { customer_key: 1, as_of: '2024-12-31' }));
    expect(rows.map(({ seen_on }) => seen_on)).toEqual([
      '2024-01-02',
      '2024-04-02',
      '2024-07-02',
      '2024-10-01',
      '2024-12-31'
    ]);
    expect(rows.at(-1)).toMatchObject({ f_score: 4 });
  });

  it('did all of it in order, the newest first', async () => {
    const rows = await rowsOf(shop.run(personTimeline, { customer_key: 1, row_limit: 3 }));
    expect(rows.map(({ kind, label, row_count }) => [kind, label, row_count])).toEqual([
      ['order', '#1004', 5],
      ['order', '#1003', 5],
      ['review', 'cold', 5]
    ]);
  });

  it('is offered what buyers of the same took: 12 of 12, drawn towards 12 of 43', async () => {
    expect(await rowsOf(shop.run(personProducts, { customer_key: 1 }))).toMatchObject([{ product: 'tea' }]);
    const offers = await rowsOf(shop.run(personOffers, { customer_key: 1 }));
    expect(offers).toMatchObject([
      { product: 'cup', because_of: 'tea', taker_count: 12, buyer_count: 12, share: 1 }
    ]);
    expect(offers[0]?.usual_share).toBeCloseTo(12 / 43, 12);
    expect(offers[0]?.score).toBeCloseTo((12 + (20 * 12) / 43) / 32, 12);
    expect(await rowsOf(shop.run(personOffers, { customer_key: 10 }))).toEqual([]);
  });

  it.each(['ana@example.com', '77', '#1002', 'Ana Souza'])('is asked for by scripts as %s', async (id) => {
    expect(await rowsOf(shop.run(person, { id }))).toMatchObject([{ customer_key: 1, median_gap: 10 }]);
  });
});
