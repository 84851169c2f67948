import { identifier, literal } from '#engine';
import {
  dateSql,
  filledDateSql,
  numberSql,
  textSql,
  type DateFormat,
  type NumberFormat
} from './columns/index.ts';
import { columnName } from './read/index.ts';
import { kindTypes, type Kind, type OrderStatus } from './entities.ts';
import { plainName, type Cells } from './format.ts';
import { undestroyedSql } from './undestroyed.ts';
import { foldSql, statusWordsWith, type StatusWords } from './statuses/index.ts';

/** How the dates and numbers of a file are written, by raw column (`c3`), and what its words mean. */
export interface Readings {
  readonly dates: ReadonlyMap<string, DateFormat>;
  readonly numbers: ReadonlyMap<string, NumberFormat>;
  /** What a person said of words of a status; holds over what a format says. */
  readonly statuses?: StatusWords;
  /** Raw columns of which a spreadsheet destroyed numbers. */
  readonly destroyed?: ReadonlySet<string>;
}

/** The raw column of a header name, `Name#2` for the second one of that name. */
export function findColumn(header: readonly string[], name: string): string | undefined {
  const place = placesOf(header, name)[0] ?? placeOfNth(header, name);
  return place === undefined ? undefined : columnName(place);
}

function placeOfNth(header: readonly string[], name: string): number | undefined {
  const [, base = '', nth = '1'] = /^(.*)#(\d+)$/.exec(name) ?? [];
  return placesOf(header, base)[Number(nth) - 1];
}

const placesOf = (header: readonly string[], name: string): readonly number[] =>
  header.flatMap((title, index) => (plainName(title) === plainName(name) ? [index] : []));

/** What a column is called where its name alone may be another's: `Name`, `Name#2`. */
export function nameOfPlace(header: readonly string[], place: number): string {
  const title = header[place] ?? '';
  const nth = placesOf(header, title).indexOf(place);
  return nth <= 0 ? title : `${title}#${nth + 1}`;
}

const yes = ['yes', 'true', '1', 'y', '是', 'subscribed', 'accepted'];
const no = ['no', 'false', '0', 'n', '否', 'unsubscribed', 'not_subscribed'];
const list = (words: readonly string[]): string => words.map(literal).join(', ');

/** A column read as a status. */
interface StatusColumn {
  /** Its header name, and the name of its words with all that does not matter taken off. */
  readonly name: string;
  readonly folded: string;
  readonly words: StatusWords;
}

/** The words as a table: there are too many to try one after the other on every row. */
const wordTable = (alias: string, words: ReadonlyMap<string, OrderStatus>): string =>
  `(values ${[...words].map(([word, status]) => `(${literal(word)}, ${literal(status)})`).join(', ')}) as ${alias} (word, status)`;

const typedNull = (kind: Kind): string => `null::${kindTypes[kind]}`;

/**
 * Cells of one file. What is asked of them is a name of `source()`, where each cell is read once
 * however often an expression mentions it: reading is dear, and formats mention some cells many times.
 */
export class FileCells implements Cells {
  readonly #header: readonly string[];
  readonly #readings: Readings;
  readonly #definitions = new Map<string, string>();
  readonly #statuses = new Map<string, StatusColumn>();

  constructor(header: readonly string[], readings: Readings) {
    this.#header = header;
    this.#readings = readings;
  }

  has(name: string): boolean {
    return findColumn(this.#header, name) !== undefined;
  }

  text(name: string): string {
    return this.#read(name, 'text', (column) => {
      const cell = textSql(column, { placeholders: true });
      return this.#readings.destroyed?.has(column) === true ? undestroyedSql(cell) : cell;
    });
  }

  /** Not read ahead, for it is asked only of the few cells that could not be read. */
  isFilled(name: string, kind: Kind): string {
    const column = findColumn(this.#header, name);
    if (column === undefined) return 'false';
    return kind === 'date' ? filledDateSql(column) : `${textSql(column, { placeholders: true })} is not null`;
  }

  date(name: string): string {
    return this.#read(name, 'date', (column) => {
      const format = this.#readings.dates.get(column);
      return format === undefined ? typedNull('date') : dateSql(column, format);
    });
  }

  money(name: string): string {
    return this.#read(name, 'money', (column) => this.#number(column, kindTypes.money));
  }

  number(name: string): string {
    return this.#read(name, 'number', (column) => this.#number(column, kindTypes.number));
  }

  flag(name: string): string {
    const word = this.#lower(name);
    return `case when ${word} in (${list(yes)}) then true when ${word} in (${list(no)}) then false end`;
  }

  /** A word that is not known answers `unknown`. */
  status(name: string, words: StatusWords = {}): string {
    const column = findColumn(this.#header, name);
    if (column === undefined) return typedNull('text');
    const lowered = this.#lower(name);
    const folded = this.#read(name, 'text', () => foldSql(lowered), 'folded');
    const same = [...this.#statuses].find(
      ([, known]) => known.folded === folded && JSON.stringify(known.words) === JSON.stringify(words)
    );
    if (same !== undefined) return same[0];
    const alias = `status_${column}_${this.#statuses.size}`;
    this.#statuses.set(alias, { name, folded, words });
    return alias;
  }

  /** The raw rows with every cell that was asked for, by the names that the questions answered. */
  source(rawTable: string): string {
    const definitions = [...this.#definitions].map(([name, sql]) => `, ${sql} as ${name}`);
    const read = `(select *${definitions.join('')} from ${identifier(rawTable)})`;
    if (this.#statuses.size === 0) return read;
    const answers = [...this.#statuses].map(
      ([alias, { folded }]) =>
        `, coalesce(${alias}_words.status, case when ${folded} is not null then 'unknown' end) as ${alias}`
    );
    const joins = [...this.#statuses].map(
      ([alias, { folded, words }]) => `
left join ${wordTable(`${alias}_words`, statusWordsWith(words, this.#readings.statuses ?? {}))}
  on cells.${folded} = ${alias}_words.word`
    );
    return `(select cells.*${answers.join('')} from ${read} as cells${joins.join('')})`;
  }

  #number(column: string, type: string): string {
    const format = this.#readings.numbers.get(column);
    return format === undefined ? `null::${type}` : numberSql(column, format, type);
  }

  #lower(name: string): string {
    return this.#read(name, 'text', (column) => `lower(${textSql(column, { placeholders: true })})`, 'lower');
  }

  #read(name: string, kind: Kind, sql: (column: string) => string, prefix: string = kind): string {
    const column = findColumn(this.#header, name);
    if (column === undefined) return typedNull(kind);
    const alias = `${prefix}_${column}`;
    if (!this.#definitions.has(alias)) this.#definitions.set(alias, sql(column));
    return alias;
  }

  /** The columns asked for as a status: header name, and the names of `source()` for its word and its meaning. */
  get statuses(): readonly { readonly name: string; readonly word: string; readonly status: string }[] {
    return [...this.#statuses].map(([status, { name, folded }]) => ({ name, word: folded, status }));
  }

  /** All raw columns asked for, as whatever. */
  get read(): ReadonlySet<string> {
    return new Set([...this.#definitions.keys()].map((alias) => alias.slice(alias.lastIndexOf('_') + 1)));
  }

  /** The raw columns asked for as dates, as money, as other numbers and as texts. */
  get asked(): UsedColumns {
    const of = (prefix: string): ReadonlySet<string> =>
      new Set(
        [...this.#definitions.keys()]
          .filter((alias) => alias.startsWith(`${prefix}_`))
          .map((alias) => alias.slice(prefix.length + 1))
      );
    return { dates: of('date'), money: of('money'), numbers: of('number'), texts: of('text') };
  }
}

export interface UsedColumns {
  readonly dates: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** Which raw columns a description reads, and as what. */
export function usedColumns(header: readonly string[], describe: (cells: Cells) => void): UsedColumns {
  const cells = new FileCells(header, { dates: new Map(), numbers: new Map() });
  describe(cells);
  return cells.asked;
}

/** Columns by the file's own names that a description reads nothing of. */
export function unusedColumns(
  header: readonly string[],
  describe: (cells: Cells) => void
): readonly string[] {
  const cells = new FileCells(header, { dates: new Map(), numbers: new Map() });
  describe(cells);
  const { read } = cells;
  return header.flatMap((title, place) =>
    title.trim() === '' || read.has(columnName(place)) ? [] : [nameOfPlace(header, place)]
  );
}
