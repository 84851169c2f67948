import { describe, expect, it } from 'vitest';
import { query } from '#engine';
import { canonicalTables } from '#models';
import { differences } from '#tests/support/differences.ts';
import { openNativeEngine, openNodeWasmEngine } from '#tests/support/engine.ts';
import { inAllWords, questions } from '#tests/support/questions.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { askAboutSample, sampleStatements } from '#tests/support/sample.ts';
import { sqlScript } from '../../scripts/sql-script.ts';

const tables = await sampleStatements();
const upsideDown = Object.keys(canonicalTables).map(
  (name) => `create or replace table ${name} as select * from ${name} order by rowid desc`
);
const asked = questions.flatMap(inAllWords);

const native = await askAboutSample(await openNativeEngine(...tables));

describe('the engine of the browser', async () => {
  const wasm = await askAboutSample(await openNodeWasmEngine(...tables));

  it.each(asked)('gives the same answer: $name', async ({ query, params }) => {
    const rows = await rowsOf(native.ask(query, params));
    expect(differences(rows, await rowsOf(wasm.ask(query, params)))).toEqual([]);
  });
});

describe('the same rows in another order', async () => {
  const reordered = await askAboutSample(await openNativeEngine(...tables, ...upsideDown));

  it.each(asked)('give the same answer: $name', async ({ query, params }) => {
    const rows = await rowsOf(native.ask(query, params));
    expect(differences(rows, await rowsOf(reordered.ask(query, params)))).toEqual([]);
  });
});

describe('after the script of npm run sql', async () => {
  const engine = await openNativeEngine(sqlScript(tables));

  it.each(questions)('runs as it is in its file: $name', async ({ query: { sql, columns } }) => {
    await expect(rowsOf(engine.run(query(sql, {}, columns), {}))).resolves.toBeInstanceOf(Array);
  });
});

describe('differences', () => {
  const rows = [{ name: 'a', revenue: 1000 }];

  it('are told by row and column', () => {
    expect(differences(rows, [{ name: 'b', revenue: 1000.001 }])).toEqual([
      'row 0, name: a, b',
      'row 0, revenue: 1000, 1000.001'
    ]);
    expect(differences(rows, [])).toEqual(['1 rows, 0 rows']);
    expect(differences(rows, [{ name: 'a', revenue: 1000.000_000_1 }])).toEqual([]);
  });
});
