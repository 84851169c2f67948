import type { LazyModel } from './model.ts';
import peopleIndex from './scope/people_index.sql?raw';
import rfmScores from './scope/rfm_scores.sql?raw';

/** Scores of earlier days, a quarter of a year apart, from the orders as they were. */
const weeksApart = 13;
const steps = [1, 2, 3, 4, 5, 6, 7] as const;
/** No more of them than is shown: there is a row for everybody in each. */
const scoresAlone = `select customer_key, r_score, f_score, m_score, segment
from (
${rfmScores}) as scores`;

/** What the people pages read. */
export const peopleModels: readonly LazyModel[] = [
  { name: 'people_index', sql: peopleIndex },
  ...steps.map((step) => ({
    name: `scores_before_${step}`,
    sql: scoresAlone,
    daysEarlier: step * weeksApart * 7
  }))
];
