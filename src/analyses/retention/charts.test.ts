import { expect, it } from 'vitest';
import { type ChartOption, toSvg } from '#charts';
import { makeFormat } from '#i18n';
import { cohortOf } from '#tests/support/cohort-cells.ts';
import { cohortsChart } from './chart.ts';
import { averages, cohortTable, type TableRow } from './cohort-table.ts';
import { curvesChart } from './curves-chart.ts';
import { averageCurve, curvesOf } from './curves.ts';
import { compareGroups, mostGroups } from './findings.ts';
import { groupsChart, groupsHeight } from './groups-chart.ts';
import { messages } from './messages.ts';
import { returnChart } from './return-chart.ts';
import { returnCurve, returnWindow } from './second-orders.ts';

const format = makeFormat('en', 'CNY');
const text = messages.en;

const draws = async (name: string, option: ChartOption, height: number): Promise<void> => {
  await expect(await toSvg(option, { width: 560, height })).toMatchFileSnapshot(`./golden/${name}.svg`);
};

const months = [
  ...cohortOf('2024-01-01', [200, 62, 48, 41, 36, 9], { open: true }),
  ...cohortOf('2024-02-01', [150, 39, 31, 30, 4], { open: true }),
  ...cohortOf('2024-03-01', [400, 90, 71, 12], { open: true }),
  ...cohortOf('2024-04-01', [90, 31, 2], { open: true }),
  ...cohortOf('2024-05-01', [120, 14], { open: true })
];

it('draws cohorts, those under way hatched', async () => {
  const table = cohortTable(months, 'retention', 'period', { rows: 24, columns: 24 });
  const nameOf = ({ cohort }: TableRow): string => format.month(cohort);
  await draws('cohorts', cohortsChart(table, 'retention', nameOf, text, format), 220);
});

it('draws one cohort of which nothing is over', async () => {
  const table = cohortTable(cohortOf('2024-05-01', [3], { open: true }), 'ltv', 'period', {
    rows: 24,
    columns: 24
  });
  await draws(
    'one-cohort',
    cohortsChart(table, 'ltv', () => 'May', text, format),
    100
  );
});

it('draws the average with its interval, and the cohorts picked', async () => {
  const drawn = {
    curves: curvesOf(months, 'retention', ['2024-01-01', '2024-03-01']),
    averages: averageCurve(averages(months, 'retention')),
    measure: 'retention',
    period: 'month'
  } as const;
  await draws(
    'curves',
    curvesChart(drawn, ({ cohort }) => format.month(cohort), text, format),
    300
  );
});

it('draws when people order again', async () => {
  const gaps = Array.from({ length: 180 }, (_, day) => ({
    days: day + 1,
    event_count: day < 120 ? Math.round(6 * Math.exp(-(((day - 40) / 25) ** 2))) : 0,
    censored_count: 3
  }));
  const curve = returnCurve(gaps);
  await draws('returns', returnChart(curve, returnWindow(curve), text.returns, format), 300);
});

it('draws first orders against all others, in colour those that chance does not explain', async () => {
  const rows = [
    ['', 180, 900],
    ['TEN', 160, 400],
    ['双11', 40, 600],
    ['<b>bold</b>', 20, 80],
    ['rare', 5, 20]
  ] as const;
  const compared = compareGroups(
    rows.map(([cohort, repeat_count, customer_count]) => ({
      cohort,
      cohort_name: cohort,
      window_days: 90,
      customer_count,
      repeat_count,
      same_day_count: 0
    })),
    90,
    mostGroups
  );
  if (compared === undefined) throw new Error('no groups');
  const nameOf = ({ name }: { name: string }): string => (name === '' ? text.nothing.coupon : name);
  await draws('groups', groupsChart(compared, nameOf, text.groups, format), groupsHeight(4));
});
