import { describe, expect, it } from 'vitest';
import type { Period } from '#kit';
import { wilson } from '#statistics';
import { drawn } from '#tests/support/engine.ts';
import { openShop } from '#tests/support/shop.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { ratingDistribution, ratingsBy, ratingTrend, satisfaction } from './queries.ts';

const year: Period = {
  from_on: '2024-01-01',
  until_on: '2024-12-31',
  as_of: '2024-12-31',
  compare_from_on: null,
  compare_until_on: null
};
const orders = `
  order_key | customer_key | created_at | charged | country | channel
  1         | 1            | 2024-01-01 | 10      | CN      | Shopify
  2         | 2            | 2024-06-10 | 10      | DE      | Shopify
  3         |              | 2024-12-31 | 10      | CN      | Taobao
`;

describe('satisfaction', () => {
  it('counts, averages, and bounds the share of 4 and 5', async () => {
    const shop = await openShop({
      orders,
      reviews: `
        rating | service_rating | created_at | order_key
        5      | 4              | 2024-02-01 | 1
        5      |                | 2024-02-01 | 2
        4      | 2              | 2024-03-01 |
        3      |                | 2024-03-01 |
        1      |                | 2024-04-01 | 3
               | 5              | 2024-04-01 | 3
      `
    });
    const [row] = await rowsOf(shop.run(satisfaction, year));
    expect(row).toMatchObject({
      rating_count: 5,
      mean_rating: 3.6,
      csat_share: 0.6,
      happy_count: 3,
      unhappy_count: 1,
      mean_service_rating: 3,
      mean_logistics_rating: null,
      first_rated_on: '2024-02-01',
      last_rated_on: '2024-04-01'
    });
    expect(row?.csat_low).toBeCloseTo(wilson(3, 5).low, 8);
    expect(row?.csat_high).toBeCloseTo(wilson(3, 5).high, 8);
  });

  it('says nothing about no ratings', async () => {
    const shop = await openShop({ orders });
    expect(await rowsOf(shop.run(satisfaction, year))).toMatchObject([
      { rating_count: 0, mean_rating: null, csat_share: null, csat_low: 0, csat_high: 1 }
    ]);
  });

  it('takes ratings without a day, or after the last sale, only when the dates reach the edges', async () => {
    const shop = await openShop({
      orders,
      reviews: `
        rating | created_at | order_key
        5      | 2024-06-20 | 2
        4      |            | 2
        3      |            |
        2      | 2025-01-09 | 3
      `
    });
    const counts = { rating_count: 4, undated_count: 2, last_rated_on: '2025-01-09' };
    expect(await rowsOf(shop.run(satisfaction, year))).toMatchObject([counts]);

    const june = { from_on: '2024-06-01', until_on: '2024-06-30', as_of: '2024-06-30' };
    const [row] = await rowsOf(shop.run(satisfaction, { ...year, ...june }));
    // The undated one of order 2 is taken for that order's day.
    expect(row).toMatchObject({ rating_count: 2, mean_rating: 4.5, undated_count: 1 });
  });

  it('compares with the ratings of another period', async () => {
    const shop = await openShop({
      orders,
      reviews: `
        rating | created_at
        5      | 2024-07-20
        2      | 2024-03-20
        4      | 2024-03-21
      `
    });
    const halves = { from_on: '2024-07-01', until_on: '2024-12-31', as_of: '2024-12-31' };
    const params = { ...halves, compare_from_on: '2024-01-01', compare_until_on: '2024-06-30' };
    expect(await rowsOf(shop.run(satisfaction, params))).toMatchObject([
      {
        rating_count: 1,
        mean_rating: 5,
        compare_rating_count: 2,
        compare_mean_rating: 3,
        compare_csat_share: 0.5
      }
    ]);
  });
});

describe('filters', () => {
  const shopOfTwo = async () =>
    openShop({
      orders,
      products: `
        product_key | sku  | category
        1           | bowl | ceramics
        2           | tea  | leaves
      `,
      order_lines: `
        order_key | product_key | unit_price
        1         | 1           | 10
        1         | 2           | 10
        2         | 2           | 10
      `,
      reviews: `
        rating | order_key | product_key | customer_key | channel
        5      | 1         |             | 1            | Shopify
        4      | 2         | 2           | 2            | Shopify
        3      |           | 1           |              | Shopify
        1      | 3         |             |              | Taobao
      `
    });

  it.each([
    [{ product: ['bowl'] }, [5, 3]],
    [{ category: ['leaves'] }, [5, 4]],
    [{ country: ['CN'] }, [5, 1]],
    [{ country: ['CN'], product: ['tea'] }, [5]],
    [{ channel: ['Taobao'] }, [1]]
  ])('%j', async (narrowing, ratings) => {
    const shop = await shopOfTwo();
    await shop.scope({ narrowing });
    const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
    expect(await rowsOf(shop.run(satisfaction, year))).toMatchObject([
      { rating_count: ratings.length, mean_rating: mean }
    ]);
  });

  it.each([
    [{ country: ['DE'] }, [1]],
    [{ country: ['CN'] }, [2, 5]],
    [{ region: ['Guangdong'] }, [2]],
    [{ region: ['Guangdong', 'Hubei'], country: ['CN'] }, [2, 5]],
    [{ country: ['DE', 'CN'], product: ['tea'] }, [2]],
    [{ country: ['DE'], coupon: ['TEA10'] }, []],
    [{}, [1, 2, 5, 4]]
  ])('%j: a rating of a customer that names no order lies where they live', async (narrowing, ratings) => {
    const shop = await openShop({
      orders: `
        order_key | customer_key | created_at | charged | country | region | coupon
        1         | 3            | 2024-03-01 | 10      | CN      | Hubei  |
        2         | 1            | 2024-03-01 | 10      | DE      |        | TEA10
      `,
      customers: `
        customer_key | country | region
        1            | DE      |
        2            | CN      | Guangdong
        3            | DE      |
      `,
      products: `
        product_key | sku
        1           | tea
      `,
      reviews: `
        rating | order_key | product_key | customer_key
        1      |           |             | 1
        2      |           | 1           | 2
        5      | 1         |             | 3
        4      |           |             |
      `
    });
    await shop.scope({ narrowing });
    const [row] = await rowsOf(shop.run(satisfaction, year));
    const sum = ratings.reduce((total, rating) => total + rating, 0);
    expect([row?.rating_count, (row?.mean_rating ?? 0) * ratings.length]).toEqual([ratings.length, sum]);
  });

  it('counts a rating of a whole order for each of its products, once for each category', async () => {
    const shop = await shopOfTwo();
    const by = async (dimension: 'product' | 'category' | 'country') =>
      (await rowsOf(shop.run(ratingsBy, { ...year, by: dimension }))).map(
        ({ value, rating_count, mean_rating, happy_count }) => ({
          value,
          rating_count,
          mean_rating,
          happy_count
        })
      );
    expect(await by('product')).toEqual(
      drawn(`
        value | rating_count | mean_rating | happy_count
        bowl  | 2            | 4           | 1
        tea   | 2            | 4.5         | 2
      `)
    );
    expect(await by('category')).toEqual(
      drawn(`
        value    | rating_count | mean_rating | happy_count
        ceramics | 2            | 4           | 1
        leaves   | 2            | 4.5         | 2
      `)
    );
    expect(await by('country')).toEqual(
      drawn(`
        value | rating_count | mean_rating | happy_count
        CN    | 2            | 3           | 1
        DE    | 1            | 4           | 1
      `)
    );
  });
});

it('counts every star, of every kind of rating there is', async () => {
  const shop = await openShop({
    orders,
    reviews: `
      rating | logistics_rating
      5      | 4.5
      4.5    |
      4      |
      1      | 3
    `
  });
  const rows = await rowsOf(shop.run(ratingDistribution, year));
  expect(rows.map(({ kind, stars, rating_count }) => ({ kind, stars, rating_count }))).toEqual(
    drawn(`
      kind      | stars | rating_count
      overall   | 1     | 1
      overall   | 2     | 0
      overall   | 3     | 0
      overall   | 4     | 2
      overall   | 5     | 1
      logistics | 1     | 0
      logistics | 2     | 0
      logistics | 3     | 1
      logistics | 4     | 1
      logistics | 5     | 0
    `)
  );
});

it('leaves no month out, and marks those that are not over', async () => {
  const shop = await openShop({
    orders: `
      order_key | created_at | charged
      1         | 2024-01-20 | 10
      2         | 2024-04-15 | 10
    `,
    reviews: `
      rating | created_at
      5      | 2024-01-25
      3      | 2024-01-26
      4      | 2024-03-01
      1      | 2024-04-16
    `
  });
  const dates = { from_on: '2024-01-20', until_on: '2024-04-15', as_of: '2024-04-15' };
  const trend = async (grain: 'month' | 'quarter', cut: Partial<Period> = {}) =>
    (await rowsOf(shop.run(ratingTrend, { ...year, ...dates, ...cut, grain }))).map(
      ({ period_on, rating_count, mean_rating, is_complete }) => ({
        period_on,
        rating_count,
        mean_rating,
        is_complete
      })
    );
  expect(await trend('month')).toEqual(
    drawn(`
      period_on  | rating_count | mean_rating | is_complete
      2024-01-01 | 2            | 4           | true
      2024-02-01 | 0            |             | true
      2024-03-01 | 1            | 4           | true
      2024-04-01 | 1            | 1           | false
    `)
  );
  expect(await trend('quarter')).toEqual(
    drawn(`
      period_on  | rating_count | mean_rating | is_complete
      2024-01-01 | 3            | 4           | true
      2024-04-01 | 1            | 1           | false
    `)
  );
  const cut = { from_on: '2024-01-26', until_on: '2024-03-10', as_of: '2024-03-10' };
  expect(await trend('month', cut)).toEqual(
    drawn(`
      period_on  | rating_count | mean_rating | is_complete
      2024-01-01 | 1            | 3           | false
      2024-02-01 | 0            |             | true
      2024-03-01 | 1            | 4           | false
    `)
  );
});
