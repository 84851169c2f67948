import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import { rowsOf } from '#tests/support/rows.ts';
import { type DrawnShop, openShop } from '#tests/support/shop.ts';
import { firstInsight } from '../queries.ts';
import { type InsightFacts, insightOf, missingWants } from './insight.ts';
import { menusOf } from './menus.ts';
import { nextText } from './messages.ts';

async function factsOf(shop: DrawnShop): Promise<InsightFacts> {
  const { run } = await openShop(shop);
  const [facts] = await rowsOf(run(firstInsight, {}));
  if (facts === undefined) throw new Error('no facts');
  return facts;
}

const said = (facts: InsightFacts, locale: 'en' | 'zh'): string | undefined => {
  const insight = insightOf(facts);
  return insight && nextText[locale].insight(insight, makeFormat(locale, 'EUR'));
};

/** `count` customers, of whom each of the first `again` orders a second time a day later. */
const shopOf = (count: number, again: number): DrawnShop => ({
  orders: [
    'customer_key | created_at | charged | currency',
    ...Array.from({ length: count }, (_, index) => `${index + 1} | 2024-01-01 | 10 | EUR`),
    ...Array.from({ length: again }, (_, index) => `${index + 1} | 2024-01-02 | 30 | EUR`)
  ].join('\n')
});

describe('the first insight', () => {
  it('is honest about few customers, and about orders of one day', async () => {
    const facts = await factsOf({
      orders: `
        customer_key | created_at | charged | currency
        1            | 2024-01-01 | 10      | EUR
        1            | 2024-01-01 | 10      | EUR
        2            | 2024-01-01 | 10      | EUR
        2            | 2024-02-01 | 10      | EUR
        3            | 2024-01-05 | 10      | EUR
        4            | 2024-01-05 | 10      | EUR
      `
    });
    // 2 of 4 by Wilson: 15.0% to 85.0%.
    expect(said(facts, 'en')).toBe(
      '2 of 4 customers ordered more than once, 1 of them only on the same day. With so few customers, the true repeat rate could be anywhere from 15.0% to 85.0%.'
    );
    expect(said(facts, 'zh')).toContain('4 位客户里有 2 位买过不止一次，其中 1 位都在同一天');
  });

  it('is who came back and what they brought, with both wholes', async () => {
    // 200 x 10, and 50 x 30: 1500 of 3500.
    const facts = await factsOf(shopOf(200, 50));
    expect(said(facts, 'en')).toBe(
      '25.0% of customers ordered more than once (50 of 200). Orders after the first bring 42.9% of net revenue (€1,500 of €3,500).'
    );
  });

  it('is what the best customers brought where hardly anybody came back', async () => {
    // The best 20 of 200: the one of 40, and 19 of 10; 230 of 2030.
    const facts = await factsOf(shopOf(200, 1));
    expect(insightOf(facts)).toEqual({
      kind: 'best',
      best: 20,
      customers: 200,
      part: 230,
      whole: 2030,
      share: 230 / 2030
    });
  });

  it('is the average order where nobody is named, and nothing where there is nothing to say', async () => {
    const facts = await factsOf({
      orders: `
        customer_key | created_at | charged | currency
                     | 2024-01-01 | 10      | EUR
                     | 2024-01-02 | 20      | EUR
      `
    });
    expect(insightOf(facts)).toEqual({ kind: 'orders', orders: 2, average: 15 });
    expect(insightOf(await factsOf({}))).toBeUndefined();
  });
});

describe('what to add next', () => {
  const known = { customers: true, refunds: true, lines: true, reviews: true, costs: true };

  it('is only what is missing', () => {
    expect(missingWants(known)).toEqual([]);
    expect(missingWants({ ...known, refunds: false, costs: false })).toEqual(['refunds', 'costs']);
  });

  it('names the exports of the platforms in use, as its owner finds them', () => {
    const report = {
      name: 'items.csv',
      fileId: 1,
      bytes: 1,
      platform: 'etsy',
      format: 'etsy-items',
      entity: 'sales',
      encoding: 'utf-8',
      delimiter: ',',
      header: [],
      rowsRead: 1,
      rowsUsed: 1,
      setAside: [],
      money: [],
      warnings: [],
      dates: []
    };
    const names = { 'etsy-orders': 'Etsy orders' };
    expect(menusOf('refunds', [report], names, {})).toContain('Etsy orders');
    expect(menusOf('costs', [report], names, nextText.en.menus)).toEqual([]);
    expect(menusOf('costs', [{ ...report, platform: 'shopify' }], names, nextText.en.menus)).toEqual([
      'Shopify, Products, Export (column “Cost per item”)'
    ]);
  });
});
