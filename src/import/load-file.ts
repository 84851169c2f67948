import { identifier, query } from '#engine';
import { nameOfPlace } from './cells.ts';
import {
  datesOf,
  nothingChosen,
  numbersOf,
  questionsOf,
  withAssumedMarks,
  type ChosenReadings,
  type DateColumn,
  type NumberColumn
} from './column-readings.ts';
import {
  endingsColumns,
  endingsSql,
  evidenceOf,
  lostDatesColumns,
  lostDatesSql,
  profileColumns,
  profileSql,
  type DateFormat,
  type Endings,
  type Evidence,
  type NumberFormat
} from './columns/index.ts';
import { destroyedCells } from './destroyed-numbers.ts';
import type { Inspection } from './inspect.ts';
import type { Format } from './format.ts';
import type { ImportQuestion } from './questions.ts';
import { belowHeader, loadSql, toUtf8 } from './read/index.ts';
import type { CellWarning, DateProof } from './report.ts';
import { columnsToProfile, rawTable } from './source.ts';
import type { Steps } from './steps.ts';

export interface Loaded {
  readonly rowsRead: number;
  readonly dates: Readonly<Record<string, DateFormat>>;
  readonly numbers: Readonly<Record<string, NumberFormat>>;
  readonly warnings: readonly CellWarning[];
  readonly proofs: readonly DateProof[];
  readonly questions: readonly ImportQuestion[];
}

/** Loads every cell of a file as text into its raw table and answers the number of records. */
export async function loadRaw(
  steps: Steps,
  file: File,
  { encoding, dialect }: Inspection,
  fileId: number,
  onBytes: (read: number) => void
): Promise<number> {
  const load = async (newlines: 'unify' | 'keep'): Promise<string> => {
    const text = await toUtf8(file, encoding, { onBytes, newlines, dialect });
    const written = newlines === 'unify' ? { ...dialect, newline: 'mixed' as const } : dialect;
    const path = await steps.registerFile(`${fileId}-${newlines}.csv`, await belowHeader(text, written));
    const { statements, rejects } = loadSql({ table: rawTable(fileId), file: path, dialect });
    await steps.exec(...statements);
    return rejects;
  };
  // The strict reader stops at line breaks of several kinds; only the head of the file was looked at before.
  const rejects =
    dialect.newline === 'mixed'
      ? await load('unify')
      : await steps.orElse(
          () => load('keep'),
          () => load('unify')
        );
  return steps.count(
    `(select count(*) from ${identifier(rawTable(fileId))}) + (select count(*) from ${identifier(rejects)})`
  );
}

/** All that reading columns needs of an engine. */
export type Asking = Pick<Steps, 'ask'>;

/** Decides over whole columns how dates and numbers are written, with what could not be read. */
export async function readColumns(
  steps: Asking,
  fileId: number,
  header: readonly string[],
  format: Exclude<Format, { entity: 'unused' }>,
  chosen: ChosenReadings = nothingChosen
): Promise<Omit<Loaded, 'rowsRead'>> {
  const used = columnsToProfile(format, header);
  const table = rawTable(fileId);
  const isText = (column: string): boolean =>
    !used.dates.has(column) && !used.money.has(column) && !used.numbers.has(column);
  const title = (column: string): string => nameOfPlace(header, Number(column.slice(1)));
  const ask = async (
    columns: readonly string[],
    kind: 'date' | 'number'
  ): Promise<ReadonlyMap<string, Evidence>> =>
    columns.length === 0
      ? new Map()
      : evidenceOf(await steps.ask(query(profileSql(table, columns, kind), {}, profileColumns), {}));
  const dateEvidence = await ask([...used.dates], 'date');
  const numberEvidence = await ask([...new Set([...used.money, ...used.numbers])], 'number');
  const dates = datesOf(dateEvidence, format.written?.dateOrder, chosen.dates);
  const open = numbersOf(numberEvidence, format.written?.decimal, chosen.decimals, format.usualDecimal);
  const numbers = withAssumedMarks(open, numberEvidence, await endingsOf(steps, table, open), used.money);
  return {
    dates: Object.fromEntries(
      dates.flatMap(({ column, reading }) => (reading.format === undefined ? [] : [[column, reading.format]]))
    ),
    numbers: Object.fromEntries(
      numbers.flatMap(({ column, reading }) =>
        reading.format === undefined ? [] : [[column, reading.format]]
      )
    ),
    warnings: [
      ...(await lostDates(steps, table, dateEvidence, dates)),
      ...(await destroyedCells(steps, fileId, header, isText)),
      ...numbers.flatMap(({ column, reading }) =>
        reading.unreadable === 0
          ? []
          : [{ column, count: reading.unreadable, example: reading.examples[0]?.value ?? '' }]
      )
    ].map((warning) => ({ ...warning, column: title(warning.column) })),
    proofs: dates
      .filter(({ reading: { filled, format } }) => filled > 0 && format !== undefined && !namesMonths(format))
      .map(({ column, reading }) => ({
        column: title(column),
        order: reading.order ?? 'ymd',
        proof: reading.proof,
        ambiguous: reading.ambiguous
      })),
    questions: questionsOf(dates, numbers, title)
  };
}

/** Where months are words and no cell has them as a number beside the day's, nobody wonders which is which. */
const namesMonths = ({ family, others = [] }: DateFormat): boolean =>
  family === 'named' && !others.some((way) => way.family === 'numeric' && way.order !== 'ymd');

/** A second look, at the columns alone that nothing has decided. */
async function endingsOf(
  steps: Asking,
  table: string,
  numbers: readonly NumberColumn[]
): Promise<readonly Endings[]> {
  const open = numbers.filter(({ reading }) => reading.open !== undefined).map(({ column }) => column);
  return open.length === 0 ? [] : steps.ask(query(endingsSql(table, open), {}, endingsColumns), {});
}

/** Filled cells that are no date, by column; all of them where a column holds nothing like a date. */
async function lostDates(
  steps: Asking,
  table: string,
  evidence: ReadonlyMap<string, Evidence>,
  dates: readonly DateColumn[]
): Promise<readonly CellWarning[]> {
  const formats = dates.flatMap(({ column, reading: { format } }) =>
    format === undefined ? [] : [[column, format] as const]
  );
  const lost =
    formats.length === 0
      ? []
      : await steps.ask(query(lostDatesSql(table, formats), {}, lostDatesColumns), {});
  const inDates = new Map(lost.map((row) => [row.column_name, row]));
  return dates.flatMap(({ column, reading: { format, filled } }) => {
    const row = inDates.get(column);
    if (row !== undefined) return [{ column, count: row.lost_count, example: row.example }];
    const [first] = evidence.get(column)?.shapes ?? [];
    if (format !== undefined || first === undefined) return [];
    return [{ column, count: filled, example: first.example }];
  });
}
