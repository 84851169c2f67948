import { entityColumns, type ColumnOf, type Entity } from './entities.ts';
import type { Format } from './format.ts';

/** A person's choice for a file of unknown shape: which header stands for which fact. Plain JSON, to be remembered. */
export interface Mapping {
  readonly entity: Entity;
  /** Target column to header name. */
  readonly columns: Readonly<Record<string, string>>;
  /** Words of the status column that mean the order does not count, beyond the known ones. */
  readonly currency?: string;
}

const isColumnOf = <E extends Entity>(entity: E, column: string): column is ColumnOf<E> =>
  column in entityColumns[entity];

/** A mapping as a format, so that mapped and recognised files take the same way. */
export function formatOf(mapping: Mapping): Exclude<Format, { entity: 'unused' }> {
  const { entity, currency } = mapping;
  const entries = Object.entries(mapping.columns).filter(([column]) => isColumnOf(entity, column));
  const columns = Object.fromEntries(
    entries.map(([column, header]) => [
      column,
      column === 'status' ? (cells: { status(name: string): string }) => cells.status(header) : header
    ])
  );
  const withCurrency =
    entity === 'sales' && currency !== undefined && !('currency' in columns)
      ? { ...columns, currency: () => `'${currency.replaceAll(/[^A-Za-z]/g, '')}'` }
      : columns;
  // Without an order number every row is an order of its own.
  const withOrder =
    entity === 'sales' && !('order_id' in withCurrency)
      ? { ...withCurrency, order_id: () => `'row ' || _row` }
      : withCurrency;
  return { id: 'mapped', platform: 'generic', entity, all: [], columns: withOrder };
}
