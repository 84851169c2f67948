import { expect, it } from 'vitest';
import { type ChartOption, toSvg } from '#charts';
import { makeFormat } from '#i18n';
import { cohortChart } from './cohort-chart.ts';
import { concentrationChart } from './concentration-chart.ts';
import { curvesChart } from './curves-chart.ts';
import { distributionChart } from './distribution-chart.ts';
import { cohortsOf } from './findings.ts';
import { messages } from './messages.ts';
import type { CohortCell, Concentrated, ValueClass } from './queries.ts';

const text = messages.en;
const format = makeFormat('en', 'CNY');

// Six cohorts, the latest month under way: a person brings 100 at once and 10 in each month after; 40 % of it is margin.
const cells = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01'].flatMap(
  (cohort, place) =>
    Array.from({ length: 6 - place }, (_, period_index): CohortCell => {
      const net_revenue = (100 + place) * 40 + period_index * 400;
      return {
        cohort,
        period_index,
        customer_count: 40 + place,
        is_complete: place + period_index < 5,
        net_revenue: period_index === 0 ? net_revenue : 400,
        cumulative_net_revenue: net_revenue,
        cumulative_margin: net_revenue * 0.4
      };
    })
);
const cohorts = cohortsOf(cells);

const concentrated = Array.from({ length: 21 }, (_, step): Concentrated => {
  const people_share = step / 20;
  return {
    people_share,
    people_count: step * 5,
    value_share: 1 - (1 - people_share) ** 3,
    gini: 0.5,
    customer_count: 100
  };
});

const classes = [0, 10, 20, 50, 100, 200].map((clv_from, place, all): ValueClass => ({
  clv_from,
  clv_until: all[place + 1] ?? null,
  customer_count: [50, 80, 120, 60, 20, 5][place] ?? 0,
  clv: clv_from * 60
}));

const drawn = { cohorts, period: 'month' } as const;
const revenue = { worth: 'revenue', keptShare: 1 } as const;
const charts: readonly (readonly [string, ChartOption])[] = [
  ['cohorts', cohortChart({ ...drawn, reading: revenue }, text, format)],
  ['curves', curvesChart({ ...drawn, reading: { worth: 'margin', keptShare: 1 } }, text, format)],
  ['concentration', concentrationChart(concentrated, text, format)],
  ['distribution', distributionChart(classes, text, format)]
];

it.each(charts)('draws %s', async (name, option) => {
  await expect(await toSvg(option, { width: 640, height: 300 })).toMatchFileSnapshot(`./golden/${name}.svg`);
});

it('draws nothing of nobody', async () => {
  const nobody = { cohorts: [], period: 'month', reading: revenue } as const;
  for (const option of [cohortChart(nobody, text, format), curvesChart(nobody, text, format)]) {
    expect(await toSvg(option, { width: 640, height: 300 })).toContain('<svg');
  }
});
