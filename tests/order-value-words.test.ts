import { describe, expect, it } from 'vitest';
import { common } from '#i18n';
import { messages as overview } from '../src/analyses/overview/messages.ts';
import { messages as retention } from '../src/analyses/retention/messages.ts';
import { messages as rfm } from '../src/analyses/rfm/messages.ts';
import { messages as people } from '../src/pages/people/messages.ts';

/** What divides net revenue by orders, and what by buyers, on every page that names it. */
describe.each([
  ['zh', '笔单价', '客单价'],
  ['en', 'Average order value', 'Spend per customer']
] as const)('in %s', (locale, perOrder, perBuyer) => {
  it('money per order has one name', () => {
    expect(
      new Set([
        common[locale].column.average_order_value,
        overview[locale].kpi.aov,
        rfm[locale].matrix.measure.average_order_value,
        retention[locale].cohorts.measure.order_value,
        people[locale].person.average,
        people[locale].fact.average_order_value
      ])
    ).toEqual(new Set([perOrder]));
  });

  it('money per buyer has one name', () => {
    expect(
      new Set([
        overview[locale].kpi.spend,
        rfm[locale].matrix.measure.revenue_per_customer,
        rfm[locale].column.revenue_per_customer
      ])
    ).toEqual(new Set([perBuyer]));
  });
});
