import type { Dialect, Encoding, TableKind } from './read/index.ts';
import { firstShop } from '#models';
import { findColumn, usedColumns, type Readings, unusedColumns } from './cells.ts';
import type { DateFormat, NumberFormat } from './columns/index.ts';
import type { Answer } from './decisions.ts';
import type { Format } from './format.ts';
import { formatOf, type Mapping } from './mapping.ts';
import { recognise, formatById } from './recognise.ts';
import type { ImportQuestion } from './questions.ts';
import type { CellWarning, DateProof } from './report.ts';
import { describeFormat, type StageSource } from './stage.ts';
import type { StatusWords } from './statuses/index.ts';

/** A file within a snapshot: all that is needed to read its raw table again. Kept as JSON beside it. */
export interface SourceFile {
  readonly fileId: number;
  readonly name: string;
  readonly bytes: number;
  readonly fingerprint: string;
  /** Absent: text, as in snapshots from before other kinds were read. */
  readonly kind?: TableKind;
  readonly encoding: Encoding;
  readonly delimiter: Dialect['delimiter'];
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly formatId: string;
  readonly mapping: Mapping | null;
  readonly dates: Readonly<Record<string, DateFormat>>;
  readonly numbers: Readonly<Record<string, NumberFormat>>;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly importedAt: string;
  /** When the file was last written, in ms; absent where nothing tells, and in snapshots of earlier versions. */
  readonly modifiedAt?: number;
  /** Id of the shop that it is of; absent in snapshots of earlier versions, which had one. */
  readonly shop?: string;
  /** The shop that a person moved it to; where they take that back, it is of the one that it was found in. */
  readonly movedTo?: string | undefined;
  /** What was said of its cells; absent in snapshots of earlier versions. */
  readonly warnings?: readonly CellWarning[];
  readonly proofs?: readonly DateProof[];
  readonly questions?: readonly ImportQuestion[];
  /** What a person had said of its columns when they were read. */
  readonly answers?: readonly Answer[];
}

export const shopOf = ({ shop = firstShop, movedTo = shop }: Pick<SourceFile, 'shop' | 'movedTo'>): string =>
  movedTo;

export const rawTable = (fileId: number): string => `raw_${fileId}`;
export const stagedTable = (fileId: number): string => `staged_${fileId}`;

/** The format a file is read by; one that this version no longer knows is recognised anew. */
export function formatOfSource(
  source: Pick<SourceFile, 'mapping' | 'formatId' | 'header'>
): Format | undefined {
  if (source.mapping !== null) return formatOf(source.mapping);
  return formatById(source.formatId) ?? recognise(source.header);
}

export function readingsOf(
  { header, dates, numbers, warnings = [] }: Pick<SourceFile, 'header' | 'dates' | 'numbers' | 'warnings'>,
  statuses: StatusWords = {}
): Readings {
  return {
    dates: new Map(Object.entries(dates)),
    numbers: new Map(Object.entries(numbers)),
    statuses,
    destroyed: new Set(
      warnings.flatMap(({ kind, column }) => (kind === 'destroyed' ? (findColumn(header, column) ?? []) : []))
    )
  };
}

/**
 * What staging needs, or undefined for a file of which nothing is used.
 * @param wordsOf what a person said of words of a status, by platform
 */
export function stageSource(
  source: SourceFile,
  wordsOf: (platform: string) => StatusWords = () => ({})
): StageSource | undefined {
  const format = formatOfSource(source);
  if (format === undefined || format.entity === 'unused') return undefined;
  return {
    rawTable: rawTable(source.fileId),
    stagedTable: stagedTable(source.fileId),
    header: source.header,
    hasHeader: source.hasHeader,
    format,
    readings: readingsOf(source, wordsOf(format.platform))
  };
}

/** The raw columns that a format reads as dates, money and other numbers. */
export function columnsToProfile(
  format: StageSource['format'],
  header: readonly string[]
): ReturnType<typeof usedColumns> {
  return usedColumns(header, (cells) => describeFormat(format, header, cells));
}

/** Columns of a file, by its own names, that nothing is read of. */
export function unusedOf(source: SourceFile): readonly string[] {
  const format = formatOfSource(source);
  if (format === undefined || format.entity === 'unused') return source.header;
  return unusedColumns(source.header, (cells) => describeFormat(format, source.header, cells));
}
