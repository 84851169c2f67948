import { identifier, literal, query, type Engine, type TableCell } from '#engine';
import { evidenceOf, profileColumns, profileSql, type Evidence } from '../../src/import/columns/index.ts';

async function exec(engine: Engine, sql: string): Promise<void> {
  const done = await engine.exec(sql);
  if (!done.ok) throw new Error(`${JSON.stringify(done.error)}\n${sql}`);
}

/** A raw table as an import makes it: `_row` from 2 on, one text column `c0`. */
export async function createCells(
  engine: Engine,
  cells: readonly (string | null)[],
  table = 'raw_1'
): Promise<void> {
  await exec(engine, `create or replace table ${identifier(table)} (_row bigint, c0 varchar)`);
  if (cells.length === 0) return;
  const rows = cells.map((cell, index) => `(${index + 2}, ${cell === null ? 'null' : literal(cell)})`);
  await exec(engine, `insert into ${identifier(table)} values ${rows.join(', ')}`);
}

/** An expression over `c0`, as text, row by row. */
export async function readCells(engine: Engine, sql: string, table = 'raw_1'): Promise<readonly TableCell[]> {
  const answer = await engine.table(
    `select (${sql})::varchar from ${identifier(table)} order by _row`,
    1_000_000
  );
  if (!answer.ok) throw new Error(`${JSON.stringify(answer.error)}\n${sql}`);
  return answer.value.rows.map(([cell]) => cell ?? null);
}

/** What a whole column was found to hold, as an import finds it. */
export async function evidenceIn(
  engine: Engine,
  cells: readonly (string | null)[],
  kind: 'date' | 'number'
): Promise<Evidence> {
  await createCells(engine, cells);
  const rows = await engine.run(query(profileSql('raw_1', ['c0'], kind), {}, profileColumns), {});
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  return evidenceOf(rows.value).get('c0') ?? { filled: 0, shapes: [] };
}
