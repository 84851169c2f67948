import type { Result } from '#lib';
import type { EngineError } from './errors.ts';
import type { Columns, ParamSpec, ParamsOf, Query, RowOf } from './query.ts';

/** An answer whose columns nobody declared beforehand (the SQL page, scripting). */
export interface Table {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly TableCell[])[];
}
export type TableCell = string | number | boolean | null;

/**
 * Where questions are answered. The page knows no other way to its data, so that a test's native
 * engine, the browser's, and one day a remote one, are the same to it.
 */
export interface Engine {
  /** Runs statements that answer nothing: temporary filter tables, variables. */
  exec(sql: string, signal?: AbortSignal): Promise<Result<void, EngineError>>;
  /** Asks a query by its contract. Parameters are set as variables of the connection first. */
  run<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], EngineError>>;
  /** Runs one statement of unknown shape, at most `maxRows` rows of its answer. */
  table(sql: string, maxRows: number, signal?: AbortSignal): Promise<Result<Table, EngineError>>;
  close(): Promise<void>;
}
