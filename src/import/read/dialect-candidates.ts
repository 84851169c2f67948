import Papa from 'papaparse';
import { cellType } from './cell-types.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How the cells of a file are told apart. */
export interface Candidate {
  readonly delimiter: Delimiter;
  /** Empty: quotes are ordinary characters. */
  readonly quote: '"' | "'" | '';
  readonly escape: '"' | "'" | '\\' | '';
}

export interface Judged extends Candidate {
  readonly records: readonly (readonly string[])[];
  /** More records follow than were looked at. */
  readonly truncated: boolean;
  /** Records whose quotes do not match. */
  readonly broken: ReadonlySet<number | undefined>;
  readonly score: number;
}

const judgedCells = 3000;
const judgedRecords = 250;

/** Reads a sample in every way that its characters allow; best first. */
export function rankCandidates(text: string, delimiter: Delimiter | undefined): readonly Judged[] {
  const possible = delimiter === undefined ? delimiters.filter((one) => text.includes(one)) : [delimiter];
  const quotings = quotingsOf(text);
  return (possible.length === 0 ? [',' as const] : possible)
    .flatMap((one) => withoutNeedless(quotings.map((quoting) => judge(text, { delimiter: one, ...quoting }))))
    .sort((one, other) => other.score - one.score);
}

function quotingsOf(text: string): readonly Omit<Candidate, 'delimiter'>[] {
  const quotings: Omit<Candidate, 'delimiter'>[] = [{ quote: '"', escape: '"' }];
  if (text.includes('\\"')) quotings.push({ quote: '"', escape: '\\' });
  if (/(?:^|[,;\t|])'/m.test(text) && /'(?:$|[,;\t|])/m.test(text))
    quotings.push({ quote: "'", escape: "'" });
  if (text.includes('"')) quotings.push({ quote: '', escape: '' });
  return quotings;
}

/** Quotes that all match are no ordinary characters. */
function withoutNeedless(judged: readonly Judged[]): readonly Judged[] {
  const allMatch = judged.some(({ quote, broken }) => quote === '"' && broken.size === 0);
  return allMatch ? judged.filter(({ quote }) => quote !== '') : judged;
}

/** A sample read in one way. */
export function judge(text: string, candidate: Candidate): Judged {
  const { data, errors, meta } = parse(text, candidate, judgedRecords);
  const quoteErrors = errors.filter(({ type }) => type === 'Quotes');
  const brokenShare = quoteErrors.length / Math.max(1, data.length);
  const score = consistency(data, candidate) * Math.max(0, 1 - brokenShare);
  const broken = new Set(quoteErrors.map(({ row }) => row));
  return { ...candidate, records: data, truncated: meta.truncated, broken, score };
}

function parse(
  text: string,
  { delimiter, quote, escape }: Candidate,
  preview: number
): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, {
    delimiter,
    preview,
    newline: '\n',
    // PapaParse has no way to switch quotes off; NUL never stands in text.
    quoteChar: quote === '' ? '\0' : quote,
    escapeChar: escape === '' ? '\0' : escape,
    // The fast mode tells a wrong position.
    fastMode: false
  });
}

/** The first records of a text, read in one way. */
export const recordsOf = (
  text: string,
  candidate: Candidate,
  count: number
): readonly (readonly string[])[] => parse(text, candidate, count).data;

/** How many lines the first records take; a quoted cell may hold line breaks. */
export function linesOf(text: string, candidate: Candidate, records: number): number {
  if (records === 0) return 0;
  const { cursor } = parse(text, candidate, records).meta;
  return text.slice(0, cursor).split('\n').length - 1;
}

/**
 * Consistency of a way of reading, after van den Burg, Nazábal and Sutton (2019): few distinct record
 * lengths, long ones better than short ones, times the share of cells that look like something.
 */
function consistency(records: readonly (readonly string[])[], { quote }: Candidate): number {
  const judged = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  if (judged.length === 0) return 0;
  const lengths = new Map<number, number>();
  for (const { length } of judged) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const pattern = [...lengths].reduce(
    (sum, [length, count]) => sum + count * Math.max(0.001, (length - 1) / length),
    0
  );
  const cells = judged.flat().slice(0, judgedCells);
  const known = cells.filter((cell) => cellType(cell) !== 'text').length;
  // The usual quote wins where little speaks for another.
  const preference = quote === '"' ? 1 : 0.9;
  return (preference * (pattern / lengths.size) * Math.max(0.001, known / cells.length)) / judged.length;
}
