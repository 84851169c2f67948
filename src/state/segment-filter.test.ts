import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import { ok } from '#lib';
import { openShop } from '#tests/support/shop.ts';

const count = (relation: string) =>
  query(`select count(*)::integer as row_count from ${relation}`, {}, { row_count: 'integer' });

const members = query(
  'select customer_key, segment from rfm_members order by customer_key',
  {},
  { customer_key: 'integer', segment: 'text' }
);

const reviews = query('select review_key from scope_reviews', {}, { review_key: 'integer' });

// Six people; the two of the last days bought five times and once.
const orders = `
  customer_key | created_at | charged
  1            | 2024-03-27 | 10
  1            | 2024-03-28 | 10
  1            | 2024-03-29 | 10
  1            | 2024-03-30 | 10
  1            | 2024-03-31 | 10
  2            | 2024-03-31 | 10
  3            | 2024-02-01 | 10
  4            | 2024-01-04 | 10
  5            | 2024-01-03 | 10
  6            | 2024-01-02 | 10
`;

describe('the segment filter', () => {
  it('leaves the sales and reviews of its people, scored among everybody', async () => {
    const shop = await openShop({ orders, reviews: 'customer_key | rating\n1 | 5\n2 | 4\n6 | 1' });
    await shop.scope({ narrowing: { segment: ['loyal', 'champions'] } });
    expect(await shop.run(members, {})).toEqual(ok([{ customer_key: 1, segment: 'loyal' }]));
    expect(await shop.run(count('scope_sales'), {})).toEqual(ok([{ row_count: 5 }]));
    expect(await shop.run(count('scope_customers'), {})).toEqual(ok([{ row_count: 1 }]));
    expect(await shop.run(count('rfm_scores'), {})).toEqual(ok([{ row_count: 6 }]));
    expect(await shop.run(reviews, {})).toEqual(ok([{ review_key: 1 }]));
  });

  it('joins other filters: scores are those of the sales that pass them', async () => {
    const shop = await openShop({
      orders: `
        customer_key | created_at | charged | channel
        1            | 2024-03-30 | 10      | Etsy
        1            | 2024-03-31 | 10      | Shopify
        2            | 2024-03-31 | 10      | Shopify
      `
    });
    await shop.scope({ narrowing: { channel: ['Shopify'], segment: ['about_to_sleep', 'hibernating'] } });
    const frequencies = query(
      'select max(f_score)::integer as f_score from rfm_scores',
      {},
      { f_score: 'integer' }
    );
    expect(await shop.run(frequencies, {})).toEqual(ok([{ f_score: 1 }]));
  });

  it('costs no scores while nobody asks for them', async () => {
    const shop = await openShop({ orders });
    const made = query(
      "select count(*)::integer as row_count from duckdb_tables() where table_name like 'rfm%'",
      {},
      { row_count: 'integer' }
    );
    expect(await shop.run(made, {})).toEqual(ok([{ row_count: 0 }]));
    await shop.run(count('rfm_scores'), {});
    expect(await shop.run(made, {})).toEqual(ok([{ row_count: 2 }]));
    await shop.scope({ clock: { as_of: '2024-03-01' } });
    expect(await shop.run(count('rfm_scores'), {})).toEqual(ok([{ row_count: 4 }]));
  });
});
