import { identifier, literal } from '#engine';
import { FileCells, type Readings } from './cells.ts';
import { clockSql, momentSql } from './columns/index.ts';
import {
  entityColumns,
  kindTypes,
  lineColumns,
  neededColumns,
  strictColumns,
  type Entity,
  type Kind,
  type LineColumn
} from './entities.ts';
import type { Cells, ColumnMap, DayAndTime, Format, SetAsideReason, Source } from './format.ts';

/** One raw file, loaded and recognised, ready to be read as its entity. */
export interface StageSource {
  readonly rawTable: string;
  readonly stagedTable: string;
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly format: Exclude<Format, { entity: 'unused' }>;
  readonly readings: Readings;
}

const cellOf = (cells: Cells, name: string, kind: Kind): string => {
  switch (kind) {
    case 'text':
      return cells.text(name);
    case 'date':
      return cells.date(name);
    case 'money':
      return cells.money(name);
    case 'number':
      return cells.number(name);
    case 'flag':
      return cells.flag(name);
  }
};

/** The headers that a source names and the file has, in the order they are tried. */
function namesOf(cells: Cells, source: Source): readonly string[] {
  if (typeof source === 'function') return [];
  if (typeof source === 'object' && 'clock' in source) return namesOf(cells, source.moment);
  const names = typeof source === 'string' ? [source] : 'day' in source ? [source.day] : source;
  return names.filter((name) => cells.has(name));
}

const momentOf = (cells: Cells, source: string | DayAndTime): string =>
  typeof source === 'string'
    ? cells.date(source)
    : momentSql(cells.date(source.day), cells.text(source.time));

/** The SQL of one target column, or undefined where the file has nothing for it. */
export function sourceSql(cells: Cells, source: Source, kind: Kind): string | undefined {
  if (typeof source === 'function') return `(${source(cells)})::${kindTypes[kind]}`;
  const names = namesOf(cells, source);
  if (names.length === 0) return undefined;
  if (typeof source === 'object' && 'clock' in source) {
    const time = typeof source.moment === 'string' ? source.moment : source.moment.time;
    return clockSql(momentOf(cells, source.moment), cells.text(time), source.clock);
  }
  if (typeof source === 'object' && 'day' in source) return momentOf(cells, source);
  const read = names.map((name) => cellOf(cells, name, kind));
  return read.length === 1 ? read[0] : `coalesce(${read.join(', ')})`;
}

/** Every expression a format asks of its cells; used to learn which raw columns to profile. */
export function describeFormat(format: StageSource['format'], header: readonly string[], cells: Cells): void {
  const kinds: Record<string, Kind> = entityColumns[format.entity];
  for (const [column, source] of Object.entries(format.columns)) {
    sourceSql(cells, source, kinds[column] ?? 'text');
  }
  format.setAside?.forEach((rule) => rule.when(cells));
  if (format.entity !== 'sales') return;
  format.cellLines?.(cells);
  for (const map of format.wideLines?.(header) ?? []) {
    for (const [column, source] of Object.entries(map)) sourceSql(cells, source, lineKind(column));
  }
}

const lineKind = (column: string): Kind => (lineColumns as Record<string, Kind>)[column] ?? 'text';

const strictReasons: Partial<Record<Kind, SetAsideReason>> = {
  date: 'unreadable-date',
  money: 'unreadable-amount',
  number: 'unreadable-quantity'
};

interface Branch {
  readonly when: string;
  readonly reason: SetAsideReason;
}

/** A filled cell that cannot be read sets its row aside, whatever the first look at the column saw. */
function strictBranches({ format }: StageSource, cells: Cells): readonly Branch[] {
  const strict: readonly string[] = strictColumns[format.entity];
  const kinds: Record<string, Kind> = entityColumns[format.entity];
  const sources: ColumnMap<string> = format.columns;
  return strict.flatMap((column) => {
    const source = sources[column];
    if (source === undefined) return [];
    const names = namesOf(cells, source);
    const kind = kinds[column] ?? 'text';
    const isRating = column === 'rating' || column === 'score';
    const reason = isRating ? 'unreadable-rating' : strictReasons[kind];
    if (reason === undefined || names.length === 0) return [];
    const filled = names.map((name) => `(${cells.isFilled(name, kind)})`).join(' or ');
    return [{ when: `${identifier(column)} is null and (${filled})`, reason }];
  });
}

const missingReason: Partial<Record<Entity, SetAsideReason>> = {
  sales: 'no-order-number',
  payments: 'no-order-number',
  reviews: 'no-rating',
  refunds: 'no-amount',
  surveys: 'no-rating',
  events: 'unknown-event',
  spend: 'no-amount'
};

function branches(source: StageSource, cells: Cells): readonly Branch[] {
  const { format, header, hasHeader } = source;
  const rawColumns = header.map((_, index) => `c${index}`);
  const blank: Branch = { when: `coalesce(${rawColumns.join(', ')}) is null`, reason: 'blank-row' };
  const [first, second] = header;
  const repeated: readonly Branch[] =
    hasHeader && first !== undefined
      ? [
          {
            when: [first, second]
              .flatMap((title, index) => (title === undefined ? [] : [`trim(c${index}) = ${literal(title)}`]))
              .join(' and '),
            reason: 'repeated-header'
          }
        ]
      : [];
  const needed: readonly string[] = neededColumns[format.entity];
  const sources: ColumnMap<string> = format.columns;
  const reason = missingReason[format.entity];
  const missing = needed.flatMap((column) =>
    reason === undefined || sources[column] === undefined
      ? []
      : [{ when: `${identifier(column)} is null`, reason }]
  );
  const rules = (format.setAside ?? []).map((rule) => ({ when: rule.when(cells), reason: rule.reason }));
  return [blank, ...repeated, ...rules, ...strictBranches(source, cells), ...missing];
}

/** Names of the target columns that the file can fill. */
export const filledColumnNames = (source: StageSource): readonly string[] =>
  filledColumns(source, new FileCells(source.header, source.readings)).map(([column]) => column);

/** Columns the file can fill, each with its expression. */
function filledColumns(source: StageSource, cells: Cells): readonly (readonly [string, string])[] {
  const kinds: Record<string, Kind> = entityColumns[source.format.entity];
  return Object.entries(source.format.columns).flatMap(([column, from]) => {
    const sql = sourceSql(cells, from, kinds[column] ?? 'text');
    return sql === undefined ? [] : [[column, sql] as const];
  });
}

/**
 * The typed rows of a file: `source_row`, the target columns it can fill, and `reason`, null where the
 * row is used. A needed column that the file lacks altogether leaves every row with a reason.
 */
export function stageSql(source: StageSource): string {
  const cells = new FileCells(source.header, source.readings);
  const filled = filledColumns(source, cells);
  const names = new Set(filled.map(([column]) => column));
  const reasons = branches(source, cells).filter(({ when }) => when !== '');
  const lost = neededColumns[source.format.entity].some((column) => !names.has(column));
  const fallback = missingReason[source.format.entity] ?? 'not-used';
  const reason = lost
    ? literal(fallback)
    : `case ${reasons.map(({ when, reason: word }) => `when ${when} then ${literal(word)}`).join(' ')} end`;
  const usable = lost
    ? filled.filter(([column]) => !neededColumns[source.format.entity].some((name) => name === column))
    : filled;
  const rows = `select _row as source_row, ${usable.map(([column, sql]) => `${sql} as ${identifier(column)}`).join(', ')}${usable.length === 0 ? '' : ', '}
${reason} as reason
from ${cells.source(source.rawTable)}`;
  // Looking at other rows puts rows into another order, and of an order's facts the first row's are taken.
  const order = / over \(/.test(rows) ? '\norder by source_row' : '';
  return `create or replace table ${identifier(source.stagedTable)} as\n${rows}${order}`;
}

/** Whether each row of a sales file is a line, rather than naming several within a cell or side by side. */
export const hasOwnLines = ({ format, header }: StageSource): boolean =>
  format.entity === 'sales' &&
  format.cellLines === undefined &&
  (format.wideLines?.(header) ?? []).length === 0;

/** Rows of a sales file's lines: its own rows, or those that stand side by side or within one cell. */
export function linesSql(source: StageSource): string | undefined {
  const { format, header } = source;
  if (format.entity !== 'sales') return undefined;
  if (format.cellLines !== undefined) return cellLinesSql(source, format.cellLines);
  const wide = format.wideLines?.(header) ?? [];
  if (wide.length > 0) return wide.map((map) => wideLineSql(source, map)).join('\nunion all by name\n');
  return ownLinesSql(source);
}

/** Used rows of the staged table beside their cells, which an expression may mention. */
const besideCells = (source: StageSource, cells: FileCells): string =>
  `${cells.source(source.rawTable)} as cells
inner join ${identifier(source.stagedTable)} as staged on cells._row = staged.source_row and staged.reason is null`;

function cellLinesSql(source: StageSource, items: (cells: Cells) => string): string {
  const cells = new FileCells(source.header, source.readings);
  const list = items(cells);
  return `select source_row, order_id, item.*
from (select staged.source_row, staged.order_id, unnest(${list}) as item from ${besideCells(source, cells)})`;
}

function wideLineSql(source: StageSource, map: ColumnMap<LineColumn>): string {
  const cells = new FileCells(source.header, source.readings);
  const columns = Object.entries(map).flatMap(([column, from]) => {
    const sql = sourceSql(cells, from, lineKind(column));
    return sql === undefined ? [] : [{ column, sql }];
  });
  const named = columns
    .map(({ column }) => column)
    .filter((column) => column === 'product_name' || column === 'sku');
  const isNamed = named.length === 0 ? 'true' : `coalesce(${[...named, 'null'].join(', ')}) is not null`;
  const values = columns.map(({ column, sql }) => `, ${sql} as ${identifier(column)}`);
  return `select * from (select staged.source_row, staged.order_id${values.join('')}
from ${besideCells(source, cells)}) where ${isNamed}`;
}

/** What a row must name of to be a line at all. */
const telling = ['sku', 'product_name', 'line_total', 'unit_price'];

function ownLinesSql(source: StageSource): string | undefined {
  const filled = new Set(filledColumnNames(source));
  const own = Object.keys(lineColumns).filter((column) => filled.has(column));
  const named = telling.filter((column) => filled.has(column));
  if (named.length === 0) return undefined;
  return `select source_row, order_id, ${own.map(identifier).join(', ')} from ${identifier(source.stagedTable)}
where reason is null and coalesce(${named.map((column) => `${column}::varchar`).join(', ')}) is not null`;
}
