import { isOpinion } from './opinions.ts';
import { areUnixTimes, isDateText } from './columns/index.ts';
import type { Entity, Kind, SurveyKind } from './entities.ts';
import { surveyScales } from './formats/surveys.ts';
import { isStatusWord } from './statuses/index.ts';

/** The filled cells of one column of a sample, and what they could be. */
export class ColumnContent {
  readonly cells: readonly string[];
  readonly filled: readonly string[];
  readonly distinct: number;

  constructor(cells: readonly string[]) {
    this.cells = cells.map((cell) => cell.trim());
    this.filled = this.cells.filter((cell) => cell !== '');
    this.distinct = new Set(this.filled).size;
  }

  /** Share of the filled cells that are so; 0 for an empty column. */
  share(isSo: (cell: string) => boolean): number {
    return this.filled.length === 0 ? 0 : this.filled.filter(isSo).length / this.filled.length;
  }
}

const isDate = (cell: string): boolean => isDateText(cell);

const looksLike: Readonly<Record<Kind, (cell: string) => boolean>> = {
  text: () => true,
  date: isDate,
  money: (cell) => /^[^\d]{0,4}-?[\d.,  ']+[^\d]{0,4}$/.test(cell),
  number: (cell) => /^-?[\d.,]+[^\d]{0,2}$/.test(cell),
  flag: (cell) => /^(yes|no|true|false|0|1|y|n|是|否)$/i.test(cell)
};

export const isEmail = (cell: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(cell);
export const isTimeOfDay = (cell: string): boolean => /^\d{1,2}:\d{2}(:\d{2})?(\s*[ap]m)?$/i.test(cell);
const isMobile = (cell: string): boolean => /^(?:\+?86[- ]?)?1[3-9]\d{9}$/.test(cell);
const isPhone = (cell: string): boolean =>
  isMobile(cell) ||
  (/^\+?[\d()][\d\s().-]{6,18}\d$/.test(cell) &&
    cell.replace(/\D/g, '').length >= 9 &&
    /[+\s()-]/.test(cell) &&
    !isDate(cell));
const isBareNumber = (cell: string): boolean => /^-?\d+([.,]\d+)?$/.test(cell);
const isCurrency = (cell: string): boolean =>
  /^(?:USD|EUR|GBP|CNY|RMB|JPY|KRW|HKD|TWD|SGD|MYR|THB|VND|IDR|PHP|INR|AUD|NZD|CAD|CHF|SEK|NOK|DKK|PLN|BRL|MXN)$/.test(
    cell
  );

/** A number as most files write it; for comparing columns only, never for reading one. */
export function roughNumber(cell: string): number | undefined {
  const digits = cell
    .replace(/[^\d.,-]/g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  return digits === '' || Number.isNaN(Number(digits)) ? undefined : Number(digits);
}

const wants: Readonly<Record<string, (cell: string) => boolean>> = {
  email: isEmail,
  rating: (cell) => /^[1-5]([.,]\d+)?$/.test(cell),
  opinion: isOpinion,
  csat: (cell) => /^\d([.,]\d+)?$/.test(cell),
  score: (cell) => /^(?:10|\d)([.,]\d+)?$/.test(cell),
  quantity: (cell) => /^-?\d{1,6}([.,]\d+)?\D{0,3}$/.test(cell),
  buyer_name: (cell) => !isBareNumber(cell) && !isEmail(cell),
  product_name: (cell) => !isDate(cell),
  order_id: (cell) => !/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(cell),
  coupon: (cell) => !isBareNumber(cell),
  // `State` may head either.
  region: (cell) => !isStatusWord(cell)
};

/** Share of the filled cells that could be of a column; of one without any only its name tells. */
export function contentScore(content: ColumnContent, kind: Kind, column: string): number {
  if (content.filled.length === 0) return 0.5;
  // Many columns are called a state of something; that of an order holds words known from shops.
  if (column === 'status') return 0.4 + 0.6 * content.share(isStatusWord);
  if (column === 'discount' && isShare(content)) return 0;
  if (kind === 'date' && areUnixTimes(content.filled)) return 1;
  return content.share(wants[column] ?? looksLike[kind]);
}

/** Parts of a whole, 0.2 for a fifth: no amounts. */
function isShare(content: ColumnContent): boolean {
  const numbers = content.filled.map(roughNumber);
  return (
    numbers.every((number) => number !== undefined && number >= 0 && number < 1) &&
    numbers.some((number) => number !== 0)
  );
}

interface ContentRule {
  readonly column: string;
  readonly entities?: readonly Entity[];
  readonly score: number;
  readonly fits: (content: ColumnContent) => boolean;
}

const most = 0.8;
const people: readonly Entity[] = [
  'sales',
  'customers',
  'reviews',
  'refunds',
  'surveys',
  'tickets',
  'events'
];

/** What a column can be told for by its cells alone, most telling first. */
export const contentRules: readonly ContentRule[] = [
  { column: 'email', entities: people, score: 0.8, fits: (content) => content.share(isEmail) >= most },
  { column: 'phone', entities: people, score: 0.75, fits: (content) => content.share(isMobile) >= most },
  { column: 'phone', entities: people, score: 0.5, fits: (content) => content.share(isPhone) >= most },
  { column: 'currency', score: 0.7, fits: (content) => content.share(isCurrency) >= most },
  { column: 'status', score: 0.7, fits: (content) => content.share(isStatusWord) >= most },
  ...['created_at', 'refunded_at', 'answered_at', 'opened_at', 'happened_at', 'day'].map((column) => ({
    column,
    score: 0.45,
    fits: (content: ColumnContent) => content.share(isDate) >= 0.7 || areUnixTimes(content.filled)
  }))
];

/** Which question a score answers, by the name of its column and by how far its cells reach. */
export function surveyKindOf(header: string, content: ColumnContent): SurveyKind {
  const named = (['nps', 'csat', 'ces'] as const).find((kind) => header.toLowerCase().includes(kind));
  if (named !== undefined) return named;
  const scores = content.filled.flatMap((cell) => roughNumber(cell) ?? []);
  const highest = Math.max(0, ...scores);
  const kinds = ['csat', 'ces'] as const;
  return scores.includes(0) ? 'nps' : (kinds.find((kind) => highest <= surveyScales[kind][1]) ?? 'nps');
}
