import { expect, it } from 'vitest';
import { reportOf } from './report.ts';
import { fuzz } from './run.ts';

const seed = 'short';
const count = 200;

it('damaged files of every kind end in rows or in a clear message, in bounded time and memory', async () => {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const result = await fuzz({ seed, indexes, processes: 2 });
  expect(result.failures, reportOf(result, seed)).toEqual([]);
  expect(result.files).toHaveLength(count);
  expect(new Set(result.files.map(({ outcome }) => outcome)).size).toBeGreaterThan(3);
}, 300_000);
