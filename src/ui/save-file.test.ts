import { expect, it } from 'vitest';
import { fileName } from './save-file.ts';

it.each([
  [['Mountain Tea & Clay', 'Segments', '2026-10-31'], 'mountain-tea-clay-segments-2026-10-31.csv'],
  [['山间茶器', '客户分层'], '山间茶器-客户分层.csv'],
  [['../../etc/passwd'], 'etc-passwd.csv'],
  [['CON: a/b\\c?', '"x"'], 'con-a-b-c-x.csv']
])('%j', (words, name) => {
  expect(fileName(words, 'csv')).toBe(name);
});

it('keeps a long name within what file systems take', () => {
  expect(new TextEncoder().encode(fileName(['茶'.repeat(300)], 'csv')).length).toBeLessThan(255);
});
