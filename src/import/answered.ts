import { findColumn } from './cells.ts';
import type { ChosenReadings } from './column-readings.ts';
import type { Decision } from './decisions.ts';
import { readColumns } from './load-file.ts';
import type { ImportQuestion } from './questions.ts';
import { formatOfSource, type SourceFile } from './source.ts';
import type { Steps } from './steps.ts';

/** What a person said of how a column is written; of two answers the later one holds. */
export type ReadingAnswer = Extract<Decision, { readonly kind: 'date-order' | 'decimal-mark' }>;

const askedOfColumns: readonly ImportQuestion['kind'][] = ['date-order', 'open-date-order', 'decimal-mark'];

const isOf =
  (file: SourceFile) =>
  (decision: Decision): decision is ReadingAnswer =>
    (decision.kind === 'date-order' || decision.kind === 'decimal-mark') &&
    decision.file === file.fingerprint;

function chosenBy(answers: readonly ReadingAnswer[], header: readonly string[]): ChosenReadings {
  const dates = new Map<string, 'dmy' | 'mdy'>();
  const decimals = new Map<string, '.' | ','>();
  for (const answer of answers) {
    const column = findColumn(header, answer.column);
    if (column === undefined) continue;
    if (answer.kind === 'date-order') dates.set(column, answer.order);
    else decimals.set(column, answer.decimal);
  }
  return { dates, decimals };
}

/**
 * Files as a person says that their columns are written: those whose answers changed since they were read are
 * read anew, from their raw tables.
 */
export async function withAnswers(
  steps: Pick<Steps, 'ask'>,
  files: readonly SourceFile[],
  decisions: readonly Decision[]
): Promise<readonly SourceFile[]> {
  const read: SourceFile[] = [];
  for (const file of files) read.push(await readAsAnswered(steps, file, decisions.filter(isOf(file))));
  return read;
}

async function readAsAnswered(
  steps: Pick<Steps, 'ask'>,
  file: SourceFile,
  answers: readonly ReadingAnswer[]
): Promise<SourceFile> {
  const format = formatOfSource(file);
  const isSame = JSON.stringify(answers) === JSON.stringify(file.answers ?? []);
  if (isSame || format === undefined || format.entity === 'unused') return file;
  const chosen = chosenBy(answers, file.header);
  const { questions, ...read } = await readColumns(steps, file.fileId, file.header, format, chosen);
  const others = (file.questions ?? []).filter(({ kind }) => !askedOfColumns.includes(kind));
  return { ...file, ...read, questions: [...others, ...questions], answers };
}
