import { beforeAll, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { openNativeEngine } from '#tests/support/engine.ts';
import { momentSql } from './moment-sql.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});

it.each([
  ['2026-07-18 00:00:00', "'12:59:30'", '2026-07-18 12:59:30'],
  ['2026-07-18 00:00:00', "'9:05:00'", '2026-07-18 09:05:00'],
  ['2024-12-08 00:00:00', "'10:30 PM'", '2024-12-08 22:30:00'],
  ['2024-12-09 00:00:00', "'12:05 am'", '2024-12-09 00:05:00'],
  ['2024-12-09 00:00:00', "'1:05:07 PM'", '2024-12-09 13:05:07'],
  ['2024-12-09 08:15:00', "'soon'", '2024-12-09 08:15:00'],
  ['2024-12-09 08:15:00', 'null::varchar', '2024-12-09 08:15:00']
])('%s with %s is %s', async (day, time, moment) => {
  const result = await engine.table(`select ${momentSql(`timestamp '${day}'`, time)}::varchar`, 1);
  expect(result).toHaveProperty('value.rows', [[moment]]);
});
