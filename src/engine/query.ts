import type { Day } from '#lib';

/** The kinds a column of an answer may have; `?` marks one that may be null. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'date';
/** A kind, a nullable kind, or the closed list of words the column can hold. */
export type Column = ColumnKind | `${ColumnKind}?` | readonly string[];
export type Columns = Readonly<Record<string, Column>>;

interface ValueOf {
  text: string;
  integer: number;
  number: number;
  boolean: boolean;
  date: Day;
}

type CellOf<C extends Column> = C extends readonly string[]
  ? C[number]
  : C extends `${infer K extends ColumnKind}?`
    ? ValueOf[K] | null
    : C extends ColumnKind
      ? ValueOf[C]
      : never;

export type RowOf<C extends Columns> = { readonly [Name in keyof C]: CellOf<C[Name]> };

export type ParamSpec = Columns;
export type ParamsOf<P extends ParamSpec> = RowOf<P>;

/** A question: one `select` with named parameters, and the shape its answer must have. */
export interface Query<C extends Columns = Columns, P extends ParamSpec = ParamSpec> {
  readonly sql: string;
  readonly params: P;
  readonly columns: C;
}

/**
 * @param sql one select; reads its parameters by `getvariable('name')`
 * @param params parameter names and kinds
 * @param columns the columns of the answer, in order
 */
export function query<const C extends Columns, const P extends ParamSpec>(
  sql: string,
  params: P,
  columns: C
): Query<C, P> {
  return { sql, params, columns };
}

/** Rows of a query, by its contract. */
export type RowsOf<Q> = Q extends Query<infer C> ? readonly RowOf<C>[] : never;
