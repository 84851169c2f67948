import { describe, expect, it } from 'vitest';
import { modelsNamedIn } from './lazy-models.ts';

const models = [
  { name: 'scores', sql: 'select * from sales' },
  { name: 'members', sql: 'select * from scores' },
  { name: 'scores_earlier', sql: 'select * from sales' }
];

const named = (sql: string): readonly string[] => modelsNamedIn(sql, models).map(({ name }) => name);

describe('modelsNamedIn', () => {
  it('makes nothing for a question that reads none of them', () => {
    expect(named('select * from sales')).toEqual([]);
  });

  it('makes what is read, and what that reads, in the order of making', () => {
    expect(named('select * from members')).toEqual(['scores', 'members']);
    expect(named('select * from scores_earlier inner join members using (customer_key)')).toEqual([
      'scores',
      'members',
      'scores_earlier'
    ]);
  });

  it('takes whole names only', () => {
    expect(named('select * from scores_earlier')).toEqual(['scores_earlier']);
    expect(named('select r_scores, scores_2 from sales')).toEqual([]);
  });
});
