import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { delivery, ratingDistribution, satisfaction } from '../../src/analyses/satisfaction/queries.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop, type TestShop } from '#tests/support/shop.ts';
import { describeReference } from './data.ts';

const period = {
  from_on: '2016-09-04',
  until_on: '2018-10-17',
  as_of: '2018-10-17',
  compare_from_on: null,
  compare_until_on: null
};

describeReference('olist_sample', (folder) => {
  let shop: TestShop;
  const truth = JSON.parse(
    readFileSync(join(folder, 'reference/olist_sample_truth.json'), 'utf8')
  ) as Readonly<Record<string, number>> & { readonly review_scores: Readonly<Record<string, number>> };

  beforeAll(async () => {
    shop = await openShop({});
    const rows = (name: string): string =>
      `read_csv('${join(folder, 'olist_sample', `olist_${name}_dataset.csv`)}', header = true, all_varchar = true)`;
    for (const statement of [
      `insert into orders by name
        select
          row_number() over (order by order_id)::integer as order_key,
          order_id,
          dense_rank() over (order by customer_unique_id)::integer as customer_key,
          order_purchase_timestamp::timestamp as created_at,
          order_approved_at::timestamp as paid_at,
          order_delivered_customer_date::timestamp as delivered_at,
          order_estimated_delivery_date::timestamp as promised_at,
          order_status in ('canceled', 'unavailable') as is_cancelled,
          order_status = 'created' as is_unpaid,
          false as is_fully_refunded,
          false as is_misdated,
          'BRL' as currency, 1 as charged, 0 as discount, 0 as shipping, 0 as tax, 0 as refund
        from ${rows('orders')} left join ${rows('customers')} using (customer_id)`,
      `insert into reviews by name
        select
          row_number() over (order by review_id, orders.order_id)::integer as review_key,
          review_score::double as rating,
          review_creation_date::timestamp as created_at,
          orders.order_key,
          orders.customer_key
        from ${rows('order_reviews')} as given left join orders on given.order_id = orders.order_id`
    ]) {
      const done = await shop.engine.exec(statement);
      if (!done.ok) throw new Error(JSON.stringify(done.error));
    }
    await shop.scope({ clock: period });
  });

  it('rates as published', async () => {
    const [row] = await rowsOf(shop.run(satisfaction, period));
    expect(row?.rating_count).toBe(truth.reviews);
    expect(row?.mean_rating).toBeCloseTo(truth.mean_review_score ?? NaN, 6);
    expect(row?.csat_share).toBeCloseTo(truth.csat_4_5_share ?? NaN, 6);
    const stars = await rowsOf(shop.run(ratingDistribution, period));
    expect(Object.fromEntries(stars.map(({ stars, rating_count }) => [stars, rating_count]))).toEqual(
      truth.review_scores
    );
  });

  it('delivers late as published', async () => {
    const [row] = await rowsOf(shop.run(delivery, period));
    expect(row?.order_count).toBe(truth.delivered_with_date);
    expect(row?.late_count).toBe(truth.late_by_date);
    expect(row?.mean_rating_late).toBeCloseTo(truth.mean_score_late ?? NaN, 6);
    expect(row?.mean_rating_on_time).toBeCloseTo(truth.mean_score_on_time ?? NaN, 6);
    const fromPurchase = { settings: { date_basis: 'created' as const }, clock: period };
    await shop.scope(fromPurchase);
    expect(await rowsOf(shop.run(delivery, period))).toMatchObject([
      { order_count: truth.delivered_with_date }
    ]);
  });
});
