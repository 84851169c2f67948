import { literal } from '#engine';
import { dateSql, numberSql, textSql, type DateFormat, type NumberFormat } from './columns/index.ts';
import { columnName } from './read/index.ts';
import { kindTypes, type Kind, type OrderStatus } from './entities.ts';
import { plainName, type Cells } from './format.ts';
import { statusWords } from './statuses.ts';

/** How the dates and numbers of a file are written, by raw column (`c3`). */
export interface Readings {
  readonly dates: ReadonlyMap<string, DateFormat>;
  readonly numbers: ReadonlyMap<string, NumberFormat>;
}

/** The raw column of a header name, `Name#2` for the second one of that name. */
export function findColumn(header: readonly string[], name: string): string | undefined {
  const [, base = name, nth = '1'] = /^(.*)#(\d+)$/.exec(name) ?? [];
  const places = header.flatMap((title, index) => (plainName(title) === plainName(base) ? [index] : []));
  const place = places[Number(nth) - 1];
  return place === undefined ? undefined : columnName(place);
}

const yes = ['yes', 'true', '1', 'y', '是', 'subscribed', 'accepted'];
const no = ['no', 'false', '0', 'n', '否', 'unsubscribed', 'not_subscribed'];
const list = (words: readonly string[]): string => words.map(literal).join(', ');

/** `case` over a lower-cased text cell; a word that is not known answers `unknown`. */
function statusSql(text: string, words: Readonly<Record<string, OrderStatus>>): string {
  const byStatus = new Map<OrderStatus, string[]>();
  for (const [word, status] of Object.entries(words)) {
    byStatus.set(status, [...(byStatus.get(status) ?? []), word]);
  }
  const branches = [...byStatus].map(([status, group]) => `when lower(${text}) in (${list(group)}) then ${literal(status)}`);
  return `case ${branches.join(' ')} when ${text} is not null then 'unknown' end`;
}

const typedNull = (kind: Kind): string => `null::${kindTypes[kind]}`;

/** Cells as SQL expressions over the raw table of a file with this header. */
export function cellsOf(header: readonly string[], readings: Readings): Cells {
  const read = (name: string, kind: Kind, sql: (column: string) => string): string => {
    const column = findColumn(header, name);
    return column === undefined ? typedNull(kind) : sql(column);
  };
  const date = (column: string): string => {
    const format = readings.dates.get(column);
    return format === undefined ? typedNull('date') : dateSql(column, format);
  };
  const number = (column: string, type: string): string => {
    const format = readings.numbers.get(column);
    return format === undefined ? `null::${type}` : numberSql(column, format, type);
  };
  const text = (name: string): string => read(name, 'text', (column) => textSql(column, { placeholders: true }));
  return {
    has: (name) => findColumn(header, name) !== undefined,
    text,
    date: (name) => read(name, 'date', date),
    money: (name) => read(name, 'money', (column) => number(column, kindTypes.money)),
    number: (name) => read(name, 'number', (column) => number(column, kindTypes.number)),
    flag: (name) => `case when lower(${text(name)}) in (${list(yes)}) then true when lower(${text(name)}) in (${list(no)}) then false end`,
    status: (name, words = {}) => statusSql(text(name), { ...statusWords, ...words })
  };
}

export interface UsedColumns {
  readonly dates: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Runs a description against cells that only take note of which raw columns it reads, and as what. */
export function usedColumns(header: readonly string[], describe: (cells: Cells) => void): UsedColumns {
  const used = { dates: new Set<string>(), money: new Set<string>(), numbers: new Set<string>() };
  const plain = cellsOf(header, { dates: new Map(), numbers: new Map() });
  const note = (name: string, into: Set<string>): void => {
    const column = findColumn(header, name);
    if (column !== undefined) into.add(column);
  };
  describe({
    ...plain,
    date: (name) => (note(name, used.dates), plain.date(name)),
    money: (name) => (note(name, used.money), plain.money(name)),
    number: (name) => (note(name, used.numbers), plain.number(name))
  });
  return used;
}
