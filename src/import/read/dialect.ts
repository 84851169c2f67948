import { type Result, fail, ok } from '#lib';
import {
  type Candidate,
  type Delimiter,
  delimiters,
  judge,
  linesOf,
  rankCandidates
} from './dialect-candidates.ts';
import { isInBlankColumns, withTabsForBlanks } from './blank-columns.ts';
import { columnNames, findTable } from './header.ts';
import { hasLeadingSpaces, leadingSpaceRemover, withoutLeadingSpaces } from './leading-spaces.ts';
import { withoutInnerMarks } from './joined-files.ts';
import { withoutOuterTabs } from './outer-tabs.ts';
import { withoutNulls } from './nulls.ts';
import { type Newline, newlineOf } from './newline.ts';
import { type Wrapping, withoutWrapping, wrappingOf } from './wrapped-records.ts';

export interface Dialect extends Candidate {
  readonly newline: Newline;
  /** NUL characters stand between others or behind all of them, as padding: they are left out. */
  readonly nulls: boolean;
  /** TABs stand behind the closing quotes of some cells. */
  readonly outerTabs: boolean;
  /** Cells are parted by runs of blanks, which are read as TABs. */
  readonly inBlankColumns: boolean;
  /** Spaces stand behind the delimiters. */
  readonly leadingSpaces: boolean;
  /** Records stand within quotes of their own, as a spreadsheet writes those that it took for one cell. */
  readonly wrapping: Wrapping | undefined;
  /** 0-based record of the header; undefined: the file has none. Blank lines count as records. */
  readonly headerRow: number | undefined;
  /** 0-based record of the first row of the table. */
  readonly firstRow: number;
  /** Lines above that row, as `belowHeader` cuts them off. */
  readonly firstLine: number;
  /** Records above the table: `sep=` line, banner, blank lines. */
  readonly skippedRows: number;
  /** What stands in the first of them: records with any text, as wide as they are. */
  readonly above: readonly (readonly string[])[];
  /** One trimmed name for every column; duplicates are kept, unnamed columns are `column_<n>`. */
  readonly header: readonly string[];
  /** The first rows, each as wide as the header. */
  readonly sample: readonly (readonly string[])[];
}

export interface EmptyFile {
  readonly kind: 'empty';
}

const mostAbove = 20;
const sampleRows = 300;

/** How tables are written that were taken out of another kind of file. */
export const ownDialect: Candidate = { delimiter: ',', quote: '"', escape: '"' };

/** What is known of a text before it is looked at. */
export interface KnownText {
  readonly dialect: Candidate;
  /** The first record names the columns; undefined: it may stand anywhere. */
  readonly headerRow: 0 | undefined;
}

/**
 * How a delimited file is written, from its first part.
 * @param cut the file goes on beyond `text`, so that its last record may be incomplete
 * @param known the text is one of ours
 */
export function sniff(text: string, cut = false, known?: KnownText): Result<Dialect, EmptyFile> {
  const nulls = known === undefined && text.includes('\0');
  const dialect = sniffText(withoutInnerMarks(nulls ? withoutNulls(text) : text), cut, known);
  return nulls && dialect.ok ? ok({ ...dialect.value, nulls }) : dialect;
}

function sniffText(whole: string, cut: boolean, known?: KnownText): Result<Dialect, EmptyFile> {
  const wrapping = known === undefined ? wrappingOf(whole) : undefined;
  if (wrapping === undefined) return sniffRecords(whole, cut, known);
  const inner = sniffRecords(withoutWrapping(whole, wrapping), cut);
  return inner.ok ? ok({ ...inner.value, wrapping }) : inner;
}

function sniffRecords(whole: string, cut: boolean, known?: KnownText): Result<Dialect, EmptyFile> {
  const dialect = dialectOf(whole, cut, known);
  // Between TABs that are delimiters every cell ends before one.
  if (known !== undefined || !dialect.ok || dialect.value.delimiter === '\t') return dialect;
  if (dialect.value.header.length === 1 && isInBlankColumns(whole)) {
    const columns = dialectOf(withTabsForBlanks(whole), cut);
    return columns.ok ? ok({ ...columns.value, inBlankColumns: true }) : columns;
  }
  const plain = withoutOuterTabs(whole);
  const spaceless = withoutSpaces(plain, dialect.value, cut);
  if (spaceless === undefined && plain.length === whole.length) return dialect;
  const cleaned = spaceless ?? dialectOf(plain, cut);
  return cleaned.ok ? ok({ ...cleaned.value, outerTabs: plain.length < whole.length }) : cleaned;
}

/** The dialect below spaces that stand behind delimiters, where there are such. */
function withoutSpaces(text: string, first: Candidate, cut: boolean): Result<Dialect, EmptyFile> | undefined {
  if (!hasLeadingSpaces(text, first)) return undefined;
  const clean = withoutLeadingSpaces(text, first);
  const dialect = dialectOf(clean, cut);
  // What the spaces hid may be quoted in another way than the usual one, which found them.
  const isSame = dialect.ok && leadingSpaceRemover(dialect.value)(text) === clean;
  return isSame ? ok({ ...dialect.value, leadingSpaces: true }) : undefined;
}

function dialectOf(plain: string, cut: boolean, known?: KnownText): Result<Dialect, EmptyFile> {
  if (plain.trim() === '') return fail({ kind: 'empty' });
  const unified = plain.replace(/\r\n?/g, '\n');
  const declared = known === undefined ? declaredDelimiter(unified) : undefined;
  const sample = cut ? wholeRecords(unified) : unified;
  const [best] = known === undefined ? rankCandidates(sample, declared) : [judge(sample, known.dialect)];
  if (best === undefined) return fail({ kind: 'empty' });
  const records = withoutEnd(best.records, cut && !best.truncated);
  const { headerRow, firstRow, columnCount } =
    known?.headerRow === 0
      ? { headerRow: 0, firstRow: 1, columnCount: records[0]?.length ?? 0 }
      : findTable(records, declared === undefined ? 0 : 1);
  const { delimiter, quote, escape } = best;
  if (headerRow !== undefined && best.broken.has(headerRow)) {
    const mended = withoutQuotesIn(plain, linesOf(unified, best, headerRow), quote);
    if (mended !== plain) return dialectOf(mended, cut, known);
  }
  return ok({
    delimiter,
    quote,
    escape,
    newline: newlineOf(plain, quote),
    nulls: false,
    outerTabs: false,
    inBlankColumns: false,
    leadingSpaces: false,
    wrapping: undefined,
    headerRow,
    firstRow,
    firstLine: linesOf(unified, best, firstRow),
    skippedRows: headerRow ?? firstRow,
    above: records
      .slice(declared === undefined ? 0 : 1, headerRow ?? firstRow)
      .filter((record) => record.some((cell) => cell.trim() !== ''))
      .slice(0, mostAbove),
    header: columnNames(headerRow === undefined ? [] : (records[headerRow] ?? []), columnCount),
    sample: records
      .slice(firstRow)
      .filter((record) => record.some((cell) => cell.trim() !== ''))
      .slice(0, sampleRows)
      .map((record) => Array.from({ length: columnCount }, (_, index) => record[index] ?? ''))
  });
}

/** An unclosed quote among the names would take the first rows along. */
function withoutQuotesIn(text: string, nth: number, quote: string): string {
  const linesAndBreaks = text.split(/(\r\n?|\n)/);
  return linesAndBreaks
    .map((part, index) => (index === 2 * nth ? part.replaceAll(quote, '') : part))
    .join('');
}

/** Spreadsheets write and obey a first line `sep=;`. */
function declaredDelimiter(text: string): Delimiter | undefined {
  const [, declared] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
  return delimiters.find((one) => one === declared);
}

const wholeRecords = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1) || text;

/** A final line break leaves an empty record, and a cut sample may end within a quoted cell. */
function withoutEnd(records: readonly (readonly string[])[], cut: boolean): readonly (readonly string[])[] {
  const last = records.at(-1);
  const ended = last?.length === 1 && last[0] === '';
  const rest = ended ? records.slice(0, -1) : records;
  return cut && !ended && rest.length > 2 ? rest.slice(0, -1) : rest;
}
