import { firstOfOrders, isClose, sumOfOrders, type Amounts, type Orders } from './guess-orders.ts';
import { contentOf, type GuessedTable } from './guess-table.ts';
import { holdsWord, type Title } from './guess-title.ts';

/** What leads from the products of an order to what was paid, and what is taken from that afterwards. */
export interface Part {
  readonly kind: 'shipping' | 'tax' | 'extra' | 'discount' | 'refund' | 'fee';
  /** By order, without a sign. */
  readonly values: readonly number[];
}

export const isBefore = ({ kind }: Part): boolean => kind !== 'refund' && kind !== 'fee';
const isTaken = ({ kind }: Part): boolean => kind === 'discount' || kind === 'refund' || kind === 'fee';

const words = (text: string): readonly string[] => text.split(' ');
const feeWords = words(
  'fee fees commission provision gebuhr gebuhren commissione comision comissao prowizja provisie 手续费 佣金 服务费 手数料'
);
const extraWords = words(
  'tip tips gift handling insurance surcharge packaging trinkgeld pourboire 包装费 打包费 小费'
);

export const hasAny = (title: Title | undefined, list: readonly string[]): boolean =>
  title !== undefined && list.some((word) => holdsWord(title, word));

/** Columns of numbers that could be money, whatever they are called. */
export function isMoney({ contents }: Pick<GuessedTable, 'contents'>, place: number): boolean {
  const content = contents[place];
  if (content === undefined || content.filled.length === 0) return false;
  const { share, hasPercent, hasSign, decimals } = content.numbers;
  if (share < 0.9 || hasPercent || (content.isRunning && content.filled.length > 3)) return false;
  return hasSign || decimals > 0 || !content.isCodeLike;
}

/** What the products of each order come to, by every way the table tells it. */
export function itemSums(table: GuessedTable, orders: Orders): readonly Amounts[] {
  const of = (fact: string): Amounts | undefined => contentOf(table, fact)?.numbers.values;
  const [price, quantity, line, items] = [
    of('unit_price'),
    of('quantity'),
    of('line_total'),
    of('items_total')
  ];
  const products = price?.map((one, row) => (one === undefined ? undefined : one * (quantity?.[row] ?? 1)));
  return [
    ...(items === undefined ? [] : [firstOfOrders(items, orders)]),
    ...(line === undefined ? [] : [sumOfOrders(line, orders), firstOfOrders(line, orders)]),
    ...(products === undefined ? [] : [sumOfOrders(products, orders)])
  ];
}

/** Everything besides the products that a table says of an order's money. */
export function partsOf(table: GuessedTable, orders: Orders): readonly Part[] {
  const { contents, places, titles } = table;
  const taken = new Set(places.values());
  const part = (kind: Part['kind'], place: number): Part => ({
    kind,
    values: firstOfOrders(contents[place]?.numbers.values ?? [], orders).map((value) => Math.abs(value ?? 0))
  });
  const named = (['shipping', 'tax', 'discount', 'refund'] as const).flatMap((kind) => {
    const place = places.get(kind);
    return place === undefined ? [] : [part(kind, place)];
  });
  const others = titles.flatMap((title, place): readonly Part[] => {
    if (taken.has(place) || !isMoney(table, place)) return [];
    if (hasAny(title, feeWords)) return [part('fee', place)];
    return hasAny(title, extraWords) ? [part('extra', place)] : [];
  });
  return [...named, ...others].filter(({ values }) => values.some((value) => value !== 0)).slice(0, 7);
}

/** The fewest parts that lead from one amount to another in nearly every order; undefined: none do. */
export function relation(from: Amounts, to: Amounts, parts: readonly Part[]): readonly Part[] | undefined {
  const rows = to.flatMap((value, row) => {
    const before = from[row];
    return value === undefined || before === undefined ? [] : [{ row, before, value }];
  });
  if (rows.length < 2) return undefined;
  const choices = Array.from({ length: 2 ** parts.length }, (_, bits) =>
    parts.filter((__, index) => (bits & (1 << index)) !== 0)
  ).toSorted((left, right) => left.length - right.length);
  return choices.find((chosen) => {
    const agreeing = rows.filter(({ row, before, value }) =>
      isClose(
        value,
        chosen.reduce((sum, part) => sum + (isTaken(part) ? -1 : 1) * (part.values[row] ?? 0), before)
      )
    );
    return agreeing.length >= rows.length * 0.9;
  });
}

/** Whether amounts are less than those of their products after everything that may be taken from them. */
export function isLessThanParts(values: Amounts, sums: readonly Amounts[], parts: readonly Part[]): boolean {
  if (sums.length === 0) return false;
  return sums.every((items) => {
    const rows = values.flatMap((value, row) => {
      const known = items[row];
      if (value === undefined || known === undefined || known <= 0) return [];
      const off = parts.filter(isTaken).reduce((sum, part) => sum + (part.values[row] ?? 0), 0);
      return [{ value, least: known - off }];
    });
    const short = rows.filter(({ value, least }) => value < least * 0.99 - 0.011);
    return short.length * 10 > rows.length;
  });
}
