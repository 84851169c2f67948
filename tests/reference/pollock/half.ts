import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Dialect, sniff } from '../../../src/import/read/index.ts';
import type { UnreadableWhy } from '../../../src/import/report.ts';
import type { SnapshotWriter } from '#engine';
import { loadTables } from '#tests/support/loaded-tables.ts';
import { openNativeWriter } from '#tests/support/native-writer.ts';
import { averageOf, type Measures, measuresOf, type Rows, scoreOf } from './measures.ts';

export interface FileScore {
  readonly name: string;
  readonly measures: Measures;
  /** Records loaded, and those set aside with a reason; both 0 where the file was answered with a message. */
  readonly loaded: number;
  readonly setAside: number;
  /** Lines of the file that stand in its table or its rejects; a damaged quote may join some. */
  readonly linesKept: number;
  /** Why there is no table, or what broke. */
  readonly answer: string | undefined;
  readonly seconds: number;
}

/** Reads every file of one half as the app would, told nothing of its dialect, and measures each. */
export async function scoreHalf(
  archive: string,
  isWanted: (name: string, index: number) => boolean = () => true
): Promise<readonly FileScore[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pollock-'));
  const writer = await openNativeWriter();
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder]);
    const scores: FileScore[] = [];
    for (const name of readdirSync(join(folder, 'csv')).toSorted().filter(isWanted))
      scores.push(await scoreFile(folder, name, writer));
    return scores;
  } finally {
    await writer.abandon();
    rmSync(folder, { recursive: true });
  }
}

async function scoreFile(folder: string, name: string, writer: SnapshotWriter): Promise<FileScore> {
  const file = new File([readFileSync(join(folder, 'csv', name))], name);
  const clean = cleanRows(readFileSync(join(folder, 'clean', name), 'utf8'));
  const start = performance.now();
  const { rows, ...outcome } = await readAsApp(file, writer);
  const seconds = (performance.now() - start) / 1000;
  return { name, measures: measuresOf(clean, rows), ...outcome, seconds };
}

/** A line break ends the last row and begins no other; a line of nothing has no cells. */
function cleanRows(text: string): Rows {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',' });
  const rows = data.map((row) => (row.length === 1 && row[0] === '' ? [] : row));
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}

type Outcome = Pick<FileScore, 'loaded' | 'setAside' | 'linesKept' | 'answer'> & {
  readonly rows: Rows | undefined;
};

const nothing = { loaded: 0, setAside: 0, linesKept: 0 };

async function readAsApp(file: File, writer: SnapshotWriter): Promise<Outcome> {
  const [table] = await loadTables(file, {
    writer,
    mostRows: Number.MAX_SAFE_INTEGER,
    ask: () => [`select coalesce(sum(len(string_split(line, chr(10)))), 0)::integer from raw_1_rejects`]
  });
  if (table === undefined) return { ...nothing, rows: undefined, answer: 'no table' };
  if ('why' in table) {
    const rows = await rowsOfMessage(file, table.why);
    return { ...nothing, rows, answer: table.why };
  }
  const all = table.rows.map(([, ...row]) => row.map((cell) => (cell === null ? '' : String(cell))));
  const breaks = all.flat().reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  // An import sets rows of nothing aside.
  const cells = all.filter((row) => row.some((cell) => cell !== ''));
  return {
    rows: [titles(table.inspection.dialect), ...cells],
    loaded: cells.length,
    setAside: table.rowsRead - cells.length,
    linesKept: all.length + breaks + Number(table.answers[0]),
    answer: undefined
  };
}

/** Of a file with nothing below its header, or nothing at all, that is what there is to read. */
async function rowsOfMessage(file: File, why: UnreadableWhy): Promise<Rows | undefined> {
  if (why === 'empty') return [];
  if (why !== 'header-only') return undefined;
  const dialect = sniff(await file.text());
  return dialect.ok ? [dialect.value.header] : undefined;
}

/** Names that the file does not give are the reader's own; the benchmark's are `col_0`, and none beside others. */
const titles = ({ header, headerRow }: Dialect): readonly string[] =>
  header.map((title, index) => {
    if (headerRow === undefined) return `col_${index}`;
    return title === `column_${index + 1}` ? '' : title;
  });

/** The mean of all files. */
export const simpleScore = (scores: readonly FileScore[]): number =>
  scoreOf(averageOf(scores.map(({ measures }) => measures)));

/** The mean in which each file weighs as much as files like it were met in the benchmark's survey. */
export function weightedScore(
  scores: readonly FileScore[],
  weights: Readonly<Record<string, number>>
): number {
  const weightOf = ({ name }: FileScore): number => weights[name] ?? 0;
  const total = scores.reduce((sum, score) => sum + weightOf(score), 0);
  return scores.reduce((sum, score) => sum + scoreOf(score.measures) * weightOf(score), 0) / total;
}
