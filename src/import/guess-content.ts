import { isOpinion } from './opinions.ts';
import { areUnixTimes, isDateText } from './columns/index.ts';
import { type Entity, type Kind, type SurveyKind, surveyKinds } from './entities.ts';
import { surveyScales } from './formats/surveys.ts';
import { isStatusWord } from './statuses/index.ts';
import { numbersOf, type RoughNumbers } from './guess-numbers.ts';

/** What stands for nothing, as an import reads it. */
const isNothing = (cell: string): boolean => /^(?:|-{1,3}|—{1,2}|\/|无|null|n\/a|none|nan)$/i.test(cell);

/** The filled cells of one column of a sample, and what they could be. */
export class ColumnContent {
  readonly cells: readonly string[];
  readonly filled: readonly string[];
  readonly distinct: number;
  #numbers: RoughNumbers | undefined;

  constructor(cells: readonly string[]) {
    this.cells = cells.map((cell) => (isNothing(cell.trim()) ? '' : cell.trim()));
    this.filled = this.cells.filter((cell) => cell !== '');
    this.distinct = new Set(this.filled).size;
  }

  /** Share of the filled cells that are so; 0 for an empty column. */
  share(isSo: (cell: string) => boolean): number {
    return this.filled.length === 0 ? 0 : this.filled.filter(isSo).length / this.filled.length;
  }

  get numbers(): RoughNumbers {
    this.#numbers ??= numbersOf(this.cells);
    return this.#numbers;
  }

  /** Says the same of every row, so that it tells no row from another. */
  get isConstant(): boolean {
    return this.filled.length >= 3 && this.distinct === 1;
  }

  get isUnique(): boolean {
    return this.distinct === this.filled.length;
  }

  get hasBlanks(): boolean {
    return this.filled.length < this.cells.length;
  }

  /** Counts the rows: 1, 2, 3, … */
  get isRunning(): boolean {
    const counts = this.filled.map((cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : Number.NaN));
    return (
      counts.length >= 3 && counts.every((count, row) => row === 0 || count === (counts[row - 1] ?? 0) + 1)
    );
  }

  /** Numbers of one length, as codes are: zips, phones, ids. */
  get isCodeLike(): boolean {
    const [first] = this.filled;
    const length = first?.length ?? 0;
    return (
      length >= 5 &&
      this.share((cell) => /^\d+$/.test(cell)) >= 0.95 &&
      this.share((cell) => cell.length === length) >= 0.9
    );
  }

  /** Written like names of people: words without digits. */
  get looksLikeNames(): boolean {
    return this.share(isPersonName) >= 0.7;
  }
}

export const isDate = (cell: string): boolean => isDateText(cell);
/** The day as spreadsheets count it: a date where a name says so. */
const isCountedDate = (cell: string): boolean =>
  /^(?:1[0-9]{9}|1[0-9]{12}|[34]\d{4}(?:[.,]\d+)?)$/.test(cell);

const looksLike: Readonly<Record<Kind, (cell: string) => boolean>> = {
  text: () => true,
  date: (cell) => isDate(cell) || isCountedDate(cell),
  money: () => true,
  number: (cell) => /^-?[\d.,]+[^\d]{0,2}$/.test(cell),
  flag: (cell) => /^(yes|no|true|false|0|1|y|n|是|否)$/i.test(cell)
};

const isPersonName = (cell: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}$/u.test(cell) ||
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·＊*\s]{2,8}$/u.test(cell);
export const isEmail = (cell: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(cell);
export const isTimeOfDay = (cell: string): boolean => /^\d{1,2}:\d{2}(:\d{2})?(\s*[ap]m)?$/i.test(cell);
const isMobile = (cell: string): boolean => /^(?:\+?86[- ]?)?1[3-9]\d{9}$/.test(cell);
/** Nine digits at least, written as nobody writes an id: with a plus, blanks, brackets or dashes. */
const isPhone = (cell: string): boolean =>
  isMobile(cell) ||
  (/^\+?[\d()][\d\s().-]{6,18}\d$/.test(cell) &&
    cell.replace(/\D/g, '').length >= 9 &&
    /[+\s()-]/.test(cell) &&
    !isDate(cell));
/** What may stand in a column that is called a phone. */
const couldBePhone = (cell: string): boolean =>
  /^\+?[\d\s().*/-]{6,22}(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(cell) && !isDate(cell);
export const isBareNumber = (cell: string): boolean => /^-?\d+([.,]\d+)?$/.test(cell);
const isCurrency = (cell: string): boolean =>
  /^(?:USD|EUR|GBP|CNY|RMB|JPY|KRW|HKD|TWD|SGD|MYR|THB|VND|IDR|PHP|INR|AUD|NZD|CAD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|RUB|UAH|BRL|MXN|ARS|CLP|COP|ZAR|AED|SAR|ILS)$/.test(
    cell
  );

const wants: Readonly<Record<string, (cell: string) => boolean>> = {
  email: isEmail,
  phone: couldBePhone,
  rating: (cell) => /^[1-5]([.,]\d+)?$/.test(cell),
  opinion: isOpinion,
  csat: (cell) => /^\d([.,]\d+)?$/.test(cell),
  score: (cell) => /^(?:10|\d)([.,]\d+)?$/.test(cell),
  quantity: (cell) => /^-?\d{1,6}([.,]\d+)?\D{0,3}$/.test(cell) && !isDate(cell),
  buyer_name: (cell) => !isBareNumber(cell) && !isEmail(cell),
  product_name: (cell) => !isDate(cell) && !isBareNumber(cell),
  // An order's number is one word, or nearly: no day, no sentence, no price.
  order_id: (cell) =>
    !/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(cell) && cell.length <= 60 && !/^-?\d+[.,]\d{2}$/.test(cell),
  buyer_id: (cell) => !/^-?\d+[.,]\d+$/.test(cell) && !isDate(cell),
  account: (cell) => !/^-?\d+[.,]\d+$/.test(cell) && !isDate(cell),
  currency: (cell) => isCurrency(cell) || /^[\p{Sc}\p{L}]{1,12}$/u.test(cell),
  coupon: (cell) => !isBareNumber(cell),
  channel: (cell) => !/^-?\d+[.,]\d+$/.test(cell),
  // `State` may head either.
  region: (cell) => !isStatusWord(cell),
  city: (cell) => !isBareNumber(cell),
  country: (cell) => !isBareNumber(cell)
};

/** Share of the filled cells that could be of a column; of one without any only its name tells. */
export function contentScore(content: ColumnContent, kind: Kind, column: string): number {
  if (content.filled.length === 0) return 0.5;
  // Many columns are called a state of something; that of an order holds words known from shops.
  if (column === 'status') return 0.4 + 0.6 * content.share(isStatusWord);
  if (kind === 'date' && areUnixTimes(content.filled)) return 1;
  if (kind === 'money') return moneyScore(content, column);
  return content.share(wants[column] ?? looksLike[kind]);
}

/** Texts, percentages and the numbers of rows are no money; a discount below 1 is a share. */
function moneyScore(content: ColumnContent, column: string): number {
  const { share, hasPercent } = content.numbers;
  if (hasPercent || (column === 'discount' && isShare(content))) return 0;
  return content.isRunning && content.filled.length > 3 ? 0 : share;
}

/** Parts of a whole, 0.2 for a fifth: no amounts. */
function isShare(content: ColumnContent): boolean {
  const numbers = content.numbers.values.filter((number) => number !== undefined);
  return numbers.every((number) => number >= 0 && number < 1) && numbers.some((number) => number !== 0);
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

/** What each question is about, however it is asked. */
const questions: Readonly<Record<SurveyKind, RegExp>> = {
  nps: /nps|recommend|推荐/i,
  csat: /csat|satisf|满意/i,
  ces: /ces|effort|费力|轻松/i
};

/** Which question a score answers, by the name of its column and by how far its cells reach. */
export function surveyKindOf(header: string, content: ColumnContent): SurveyKind {
  const named = surveyKinds.find((kind) => questions[kind].test(header));
  if (named !== undefined) return named;
  const scores = content.numbers.values.filter((score) => score !== undefined);
  const highest = Math.max(0, ...scores);
  const kinds = ['csat', 'ces'] as const;
  return scores.includes(0) ? 'nps' : (kinds.find((kind) => highest <= surveyScales[kind][1]) ?? 'nps');
}
