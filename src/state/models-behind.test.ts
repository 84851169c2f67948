import { expect, it } from 'vitest';
import { modelsBehind } from './models-behind.ts';

const clock = { as_of: '2024-12-31', history_months: 12 };
const period = {
  as_of: '2024-12-31',
  from_on: '2024-11-01',
  until_on: '2024-11-30',
  compare_from_on: null,
  compare_until_on: null
};
const address = new URLSearchParams([
  ['segment', 'loyal'],
  ['segment', "can't"]
]);
const behind = (sql: string) => modelsBehind(sql, address, clock, period);

it('shows the scores behind the small question over them, each before what reads it', () => {
  const models = behind('select segment, count(*) from rfm_members group by segment');
  expect(models.map(({ name }) => name)).toEqual([
    'score_cuts',
    'score_of',
    'rfm_cells',
    'rfm_scores',
    'rfm_members'
  ]);
  expect(models[3]?.sql).toMatch(/^-- One row per person in scope/);
  expect(models[4]?.sql).toContain("list_contains(['loyal', 'can''t']::varchar[], segment)");
});

it('writes in how scores are cut, and the days', () => {
  const scores = behind('select * from rfm_scores').at(-1)?.sql;
  expect(scores).toContain("date '2024-12-31' - max(sold_on)");
  expect(scores).toContain("(date '2024-12-31' - to_months(12::integer))::date");
  expect(scores).toMatch(/score_cuts\(\s*'fifths'/);
  expect(scores).not.toContain('getvariable');
});

it('moves the days of what is made as if it were earlier', () => {
  const earlierScores = behind('select * from rfm_scores_earlier').at(-1);
  expect(earlierScores?.name).toBe('rfm_scores_earlier');
  expect(earlierScores?.sql).toContain("date '2024-10-02' - max(sold_on)");
});

it('writes in the dates of what is read by the dates', () => {
  const [, followed, newcomers] = behind('select * from newcomers');
  expect(followed?.sql).not.toContain('2024-11');
  expect(newcomers?.sql).toMatch(/first_on\s+between date '2024-11-01' and date '2024-11-30'/);
});

it('shows nothing of a question that reads none', () => {
  expect(behind('select * from scope_sales')).toEqual([]);
});
