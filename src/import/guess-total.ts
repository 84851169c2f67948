import { differs, firstOfOrders, ordersOf, type Amounts } from './guess-orders.ts';
import {
  hasAny,
  isBefore,
  isLessThanParts,
  isMoney,
  itemSums,
  partsOf,
  relation,
  type Part
} from './guess-parts.ts';
import { dropFact, putFact, type GuessedTable } from './guess-table.ts';
import type { Title } from './guess-title.ts';
import { isRuledOut } from './guess-vetoes.ts';
import { columnScore, exactName, wordsOf } from './guess-words.ts';

/** A column that could say what an order came to. */
interface Candidate {
  readonly place: number;
  /** How well its name says so. */
  readonly name: number;
  /** By order. */
  readonly values: Amounts;
}

/** What came of looking for an order's total among several amounts. */
export interface TotalFound {
  /** Other columns that could be it just as well. */
  readonly rivals: readonly number[];
  /** It is less than what the products of an order come to. */
  readonly isTooSmall: boolean;
}

/** Words for what was really paid, beside which any other total is a price. */
const paidWords = [
  ...'paid charged bezahlt zahlbetrag paye pagado pago pagato betaald zaplacono oplacono'.split(' '),
  ...'实付 实际 实收 已付 支付 付款 成交 支払 請求 實付 結帳 결제 оплачено'.split(' ')
];
const moneyWords =
  'dollar dollars usd eur euro euros gbp pounds rmb cny yuan 元 円 zl pln chf brl reais pesos'.split(' ');
const unnamed = 0.45;

/** How well a column could be a total by a name that does not say so; 0 where it is hardly money. */
function unnamedScore({ contents }: GuessedTable, place: number, title: Title): number {
  const numbers = contents[place]?.numbers;
  if (numbers === undefined || isRuledOut(title, 'total', 'money')) return 0;
  const isNamedMoney = hasAny(title, moneyWords) || moneyWords.includes(title.note);
  if (numbers.hasSign || isNamedMoney) return 0.58;
  return numbers.decimals >= 0.5 ? unnamed : 0;
}

function candidatesOf(table: GuessedTable): readonly Candidate[] {
  const { contents, titles, places, confidence } = table;
  const orders = ordersOf(table);
  const held = new Map([...places].map(([fact, place]) => [place, fact]));
  const words = wordsOf('sales')['total'] ?? [];
  return titles.flatMap((title, place) => {
    const other = held.get(place);
    if (other !== undefined && other !== 'total' && (confidence.get(other) ?? 0) >= 0.55) return [];
    if (!isMoney(table, place)) return [];
    const name = columnScore(title, words, 'total', 'money') || unnamedScore(table, place, title);
    return name === 0
      ? []
      : [{ place, name, values: firstOfOrders(contents[place]?.numbers.values ?? [], orders) }];
  });
}

const sumOf = (values: Amounts): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/**
 * Whether items, or another amount, lead to it by what comes before payment, or it leads to another by what is
 * taken afterwards; and nothing leads on from it.
 */
function isProven(
  { place, values }: Candidate,
  all: readonly Candidate[],
  sums: readonly Amounts[],
  parts: readonly Part[]
): boolean {
  const early = parts.filter(isBefore);
  const late = parts.filter((part) => !isBefore(part));
  const others = all.filter((other) => other.place !== place && differs(other.values, values));
  const leads = (from: Amounts, to: Amounts, by: readonly Part[]): boolean =>
    (relation(from, to, by)?.length ?? 0) > 0;
  if (others.some((other) => leads(values, other.values, early))) return false;
  return (
    sums.some((items) => relation(items, values, early) !== undefined) ||
    others.some((other) => leads(other.values, values, early) || leads(values, other.values, late))
  );
}

/**
 * The order's total among the amounts of a table: the one that items, shipping, tax and discounts lead to,
 * before refunds and fees are taken from it; else the one that is best named.
 */
export function settleTotal(table: GuessedTable): TotalFound | undefined {
  const { titles } = table;
  const candidates = candidatesOf(table);
  const orders = ordersOf(table);
  // What is to be found out takes no part in the proof.
  const before = { place: table.places.get('total'), sure: table.confidence.get('total') ?? 0 };
  dropFact(table, 'total');
  const parts = partsOf(table, orders);
  const sums = itemSums(table, orders);
  const fitting = candidates.filter(({ values }) => !isLessThanParts(values, sums, parts));
  const proven = fitting.filter((candidate) => isProven(candidate, fitting, sums, parts));
  const isPaid = ({ place }: Candidate): boolean => hasAny(titles[place], paidWords);
  const named = ({ name, place, values }: Candidate): number =>
    name + (isPaid({ name, place, values }) ? 0.1 : 0);
  const [largest] = proven.toSorted(
    (left, right) => sumOf(right.values) - sumOf(left.values) || named(right) - named(left)
  );
  if (largest !== undefined) {
    putFact(table, 'total', largest.place, 0.95);
    return { rivals: [], isTooSmall: false };
  }
  const left = fitting.length > 0 ? fitting : candidates;
  // Beside the amounts of lines a column that only looks like money is something else.
  const hasLines = ['line_total', 'unit_price'].some((fact) => table.places.has(fact));
  const [best] = left
    .filter(({ name }) => !hasLines || name > unnamed)
    .toSorted((one, other) => named(other) - named(one));
  if (best === undefined) {
    if (before.place !== undefined) putFact(table, 'total', before.place, before.sure);
    return undefined;
  }
  /** The same name with more said: "amount b" beside "amount a", "importe final" beside "importe". */
  const saysMore = ({ place }: Candidate): boolean => {
    const own = titles[best.place]?.words ?? [];
    const more = titles[place]?.words ?? [];
    return own.length > 0 && more.length > own.length && own.every((word, nth) => more[nth] === word);
  };
  const rivals = left.filter(
    (other) =>
      other.place !== best.place &&
      (other.name >= exactName || other.name >= best.name || saysMore(other)) &&
      !(isPaid(best) && !isPaid(other)) &&
      differs(best.values, other.values)
  );
  const isOnly = best.name === unnamed && left.length === 1;
  const share = table.contents[best.place]?.numbers.share ?? 0;
  putFact(table, 'total', best.place, isOnly ? 0.6 : best.name * share);
  return { rivals: rivals.map(({ place }) => place), isTooSmall: fitting.length === 0 };
}
