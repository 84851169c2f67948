import type { Result } from '#lib';

/** What a table was kept in; `text` for delimited text, wherever it lay. */
export type TableKind = 'text' | 'xlsx' | 'xls' | 'ods' | 'json' | 'ndjson' | 'parquet';

/** Why there is no table to read. Words for each are messages of the files page. */
export type TableProblem =
  | 'empty'
  | 'gone'
  | 'password'
  | 'damaged'
  | 'unsupported'
  | 'empty-sheet'
  | 'hidden-sheet'
  | 'no-records'
  | LimitProblem;

/** Limits of an archive: whoever meets one reads nothing of the whole file. */
export type LimitProblem = 'too-large' | 'too-many-entries' | 'unpacks-too-far' | 'nested-archive';

const limitProblems: readonly string[] = [
  'too-large',
  'too-many-entries',
  'unpacks-too-far',
  'nested-archive'
] satisfies readonly LimitProblem[];

/** A table of an owner's file, as delimited text under a name that leads back: `orders.xlsx › Sheet1`. */
export interface FoundTable {
  readonly name: string;
  readonly kind: TableKind;
  readonly text: Result<File, TableProblem>;
}

/** Told how many bytes of the owner's file are done. */
export type OnBytes = (bytes: number) => void;

/** Carries an expected failure out of the depth of a reader to the one place that answers it. */
export class TableStopped extends Error {
  readonly problem: TableProblem;
  constructor(problem: TableProblem) {
    super(problem);
    this.problem = problem;
  }
}

export const isLimit = (problem: TableProblem): problem is LimitProblem => limitProblems.includes(problem);

/**
 * What went wrong with a file. The libraries throw whatever their parsers stumble over, so that anything
 * but our own words and the browser's means damage.
 */
export function problemOf(error: unknown): TableProblem {
  if (error instanceof TableStopped) return error.problem;
  if (error instanceof RangeError) return 'too-large';
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'NotReadableError' || name === 'NotFoundError') return 'gone';
  if (name === 'EncryptedFileError') return 'password';
  if (name === 'UnsupportedFormatError' || /^Unsupported/.test(message)) return 'unsupported';
  return 'damaged';
}

/** `orders.xlsx › Sheet1`, without characters that would not show or turn the text around. */
export const innerName = (outer: string, inner: string): string =>
  `${outer} › ${inner.replace(/[\p{Cc}\p{Cf}]/gu, '')}`;
