import { isDay } from '#lib';
import type { Column, ParamSpec, ParamsOf } from './query.ts';

/** A quoted SQL identifier; any text is safe. */
export function identifier(name: string): string {
  if (name.includes('\0')) throw new Error('an identifier cannot hold NUL');
  return `"${name.replaceAll('"', '""')}"`;
}

/** A quoted SQL text literal; any text is safe. NUL ends a statement for DuckDB, so it is removed. */
export function literal(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;
}

function valueLiteral(value: unknown, column: Column, name: string): string {
  const kind = typeof column === 'string' ? column.replace('?', '') : 'text';
  if (value === null || value === undefined) {
    const type = { text: 'varchar', integer: 'integer', number: 'double', boolean: 'boolean', date: 'date' }[
      kind
    ];
    return `null::${type ?? 'varchar'}`;
  }
  if (kind === 'boolean' && typeof value === 'boolean') return value ? 'true' : 'false';
  if (kind === 'integer' && typeof value === 'number' && Number.isSafeInteger(value))
    return `${value}::bigint`;
  if (kind === 'number' && typeof value === 'number' && Number.isFinite(value)) return `${value}::double`;
  if (kind === 'date' && typeof value === 'string' && isDay(value)) return `date ${literal(value)}`;
  if (kind === 'text' && typeof value === 'string') return literal(value);
  throw new TypeError(`parameter ${name} is not of kind ${kind}`);
}

/** `set variable` statements for a query's parameters, each checked against its declared kind. */
export function setParams<P extends ParamSpec>(spec: P, params: ParamsOf<P>): readonly string[] {
  return Object.entries(spec).map(([name, column]) => {
    const value: unknown = params[name];
    return `set variable ${identifier(name)} = ${valueLiteral(value, column, name)}`;
  });
}
