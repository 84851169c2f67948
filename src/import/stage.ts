import { identifier, literal } from '#engine';
import { textSql } from './columns/index.ts';
import { cellsOf, findColumn, type Readings } from './cells.ts';
import { entityColumns, kindTypes, lineColumns, neededColumns, strictColumns, type Entity, type Kind } from './entities.ts';
import type { Cells, ColumnMap, Format, SetAsideReason, Source } from './format.ts';

/** One raw file, loaded and recognised, ready to be read as its entity. */
export interface StageSource {
  readonly rawTable: string;
  readonly stagedTable: string;
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly format: Exclude<Format, { entity: 'unused' }>;
  readonly readings: Readings;
  /** Raw date and number columns in which some filled cell cannot be read. */
  readonly unreadable: ReadonlySet<string>;
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

/** The SQL of one target column, or undefined where the file has nothing for it. */
export function sourceSql(cells: Cells, source: Source, kind: Kind): string | undefined {
  if (typeof source === 'function') return `(${source(cells)})::${kindTypes[kind]}`;
  const names = (typeof source === 'string' ? [source] : source).filter((name) => cells.has(name));
  if (names.length === 0) return undefined;
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

function strictBranches({ format, header, unreadable }: StageSource): readonly Branch[] {
  const strict: readonly string[] = strictColumns[format.entity];
  const kinds: Record<string, Kind> = entityColumns[format.entity];
  const sources: ColumnMap<string> = format.columns;
  return strict.flatMap((column) => {
    const source = sources[column];
    if (source === undefined || typeof source === 'function') return [];
    const raw = (typeof source === 'string' ? [source] : source)
      .map((name) => findColumn(header, name))
      .filter((name) => name !== undefined);
    if (!raw.some((name) => unreadable.has(name))) return [];
    const filled = raw.map((name) => `${textSql(name, { placeholders: true })} is not null`).join(' or ');
    const reason = column === 'rating' ? 'unreadable-rating' : strictReasons[kinds[column] ?? 'text'];
    return reason === undefined ? [] : [{ when: `${identifier(column)} is null and (${filled})`, reason }];
  });
}

const missingReason: Partial<Record<Entity, SetAsideReason>> = {
  sales: 'no-order-number',
  payments: 'no-order-number',
  reviews: 'no-rating',
  refunds: 'no-amount'
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
    reason === undefined || sources[column] === undefined ? [] : [{ when: `${identifier(column)} is null`, reason }]
  );
  const rules = (format.setAside ?? []).map((rule) => ({ when: rule.when(cells), reason: rule.reason }));
  return [blank, ...repeated, ...rules, ...strictBranches(source), ...missing];
}

/** Names of the target columns that the file can fill. */
export const filledColumnNames = (source: StageSource, cells: Cells): readonly string[] =>
  filledColumns(source, cells).map(([column]) => column);

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
  const cells = cellsOf(source.header, source.readings);
  const filled = filledColumns(source, cells);
  const names = new Set(filled.map(([column]) => column));
  const reasons = branches(source, cells).filter(({ when }) => when !== '');
  const lost = neededColumns[source.format.entity].some((column) => !names.has(column));
  const fallback = missingReason[source.format.entity] ?? 'not-used';
  const reason = lost
    ? literal(fallback)
    : `case ${reasons.map(({ when, reason: word }) => `when ${when} then ${literal(word)}`).join(' ')} end`;
  const usable = lost ? filled.filter(([column]) => !neededColumns[source.format.entity].some((name) => name === column)) : filled;
  return `create or replace temporary table ${identifier(source.stagedTable)} as
select _row as source_row, ${usable.map(([column, sql]) => `${sql} as ${identifier(column)}`).join(', ')}${usable.length === 0 ? '' : ', '}
${reason} as reason
from ${identifier(source.rawTable)}`;
}

/** Rows of a sales file's lines: its own rows, or those that stand side by side or within one cell. */
export function linesSql(source: StageSource): string | undefined {
  const { format, header, readings } = source;
  if (format.entity !== 'sales') return undefined;
  const cells = cellsOf(header, readings);
  const staged = identifier(source.stagedTable);
  const raw = identifier(source.rawTable);
  if (format.cellLines !== undefined) {
    return `select staged.source_row, staged.order_id, item.product_name, item.sku, item.quantity, item.unit_price
from (select source_row, order_id, unnest(items) as item from (select ${staged}.source_row, ${staged}.order_id, ${format.cellLines(cells)} as items
from ${raw} inner join ${staged} on ${raw}._row = ${staged}.source_row where ${staged}.reason is null)) as staged`;
  }
  const wide = format.wideLines?.(header) ?? [];
  if (wide.length > 0) {
    return wide
      .map((map) => {
        const columns = Object.entries(map).flatMap(([column, from]) => {
          const sql = sourceSql(cells, from, lineKind(column));
          return sql === undefined ? [] : [`${sql} as ${identifier(column)}`];
        });
        return `select * from (select ${staged}.source_row, ${staged}.order_id, ${columns.join(', ')}
from ${raw} inner join ${staged} on ${raw}._row = ${staged}.source_row where ${staged}.reason is null)
where coalesce(product_name, sku) is not null`;
      })
      .join('\nunion all by name\n');
  }
  const own = Object.keys(lineColumns).filter(
    (column) => sourceSqlOrNone(cells, format.columns, column) !== undefined
  );
  if (!own.some((column) => ['sku', 'product_name', 'line_total', 'unit_price'].includes(column))) return undefined;
  const present = own.map((column) => identifier(column));
  const named = ['sku', 'product_name', 'line_total', 'unit_price'].filter((column) => own.includes(column));
  return `select source_row, order_id, ${present.join(', ')} from ${staged}
where reason is null and coalesce(${named.map((column) => `${column}::varchar`).join(', ')}) is not null`;
}

const sourceSqlOrNone = (cells: Cells, map: ColumnMap<string>, column: string): string | undefined => {
  const source = map[column];
  return source === undefined ? undefined : sourceSql(cells, source, lineKind(column));
};
