import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CsvCell } from '#lib';
import { toCsv } from '#lib';
import { openNativeEngine } from '#tests/support/engine.ts';
import { type Asked, inAllWords, questions } from '#tests/support/questions.ts';
import { rowsOf } from '#tests/support/rows.ts';
import { askAboutSample, sampleStatements } from '#tests/support/sample.ts';

const shownRows = 40;
const significantDigits = 12;

const shop = await askAboutSample(await openNativeEngine(...(await sampleStatements())));
const asked = questions.flatMap(inAllWords);

/** Checks of the data find nothing where it is right; a shop's first import changes nothing. */
const mayFindNothing = ({ name }: Asked): boolean => /^(?:quality\/|files\/|identity\/doubtfulPairs|risk\/returnedPeople|risk\/atRisk who=newly|risk\/advisedList purpose=unknown|lifetime\/people who=fading)/.test(name);

const fileOf = ({ name }: Asked): string => `${name.replace(' ', '.').replace('=', '-')}.csv`;

/** Sums in another order differ in the last digits. */
const shown = (cell: CsvCell): CsvCell =>
  typeof cell === 'number' ? Number(cell.toPrecision(significantDigits)) : cell;

async function csvOf(question: Asked): Promise<string> {
  const { query, params } = question;
  const rows = await rowsOf(shop.ask(query, params));
  if (rows.length === 0 && !mayFindNothing(question))
    throw new Error('say in tests/support/questions.ts what to ask, so that there is an answer');
  const columns = Object.keys(query.columns);
  const first = rows.slice(0, shownRows).map((row) => columns.map((column) => shown(row[column] ?? null)));
  const csv = toCsv(columns, first, { exact: true }).replace('\uFEFF', '').replaceAll('\r\n', '\n');
  return `# ${rows.length} rows${rows.length > shownRows ? `, the first ${shownRows}` : ''}\n${csv}`;
}

describe('the sample shop', () => {
  it.each(asked)('$name', async (question) => {
    await expect(await csvOf(question)).toMatchFileSnapshot(fileOf(question));
  });

  it('has no answer to a question that nobody asks any more', () => {
    const kept = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const files = asked.map((question) => join(fileOf(question)));
    expect(kept.filter((name) => name.endsWith('.csv') && !files.includes(name))).toEqual([]);
  });
});
