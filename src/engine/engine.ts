import type { Result } from '#lib';
import type { EngineError } from './errors.ts';
import type { Columns, ParamSpec, ParamsOf, Query, RowOf } from './query.ts';

/** An answer whose columns nobody declared beforehand (the SQL page, scripting). */
export interface Table {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether the answer went on after `maxRows` rows. */
  readonly isCut: boolean;
}
export type TableCell = string | number | boolean | null;

/**
 * Where questions are answered. The page knows no other way to its data, so that a test's native
 * engine, the browser's, and one day a remote one, are the same to it.
 */
export interface Engine {
  /** Runs statements that answer nothing. */
  exec(sql: string, signal?: AbortSignal): Promise<Result<void, EngineError>>;
  /**
   * Runs the statements that questions rely on (temporary filter tables), all before the next
   * question, and again whenever the engine has to be replaced. Takes the place of the last prelude;
   * what both begin with is not run again.
   */
  prelude(statements: readonly string[], signal?: AbortSignal): Promise<Result<void, EngineError>>;
  /**
   * What `table` reads through, on each connection of its own: views that stand in the place of tables of the
   * snapshot. Takes the place of what was said before.
   */
  greet(statements: readonly string[]): void;
  /** Asks a query by its contract. Parameters are set as variables of the connection first. */
  run<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], EngineError>>;
  /**
   * Runs one reading statement of unknown shape on a connection of its own, which sees the snapshot
   * through what `greet` was told, but no temporary tables. At most `maxRows` rows of its answer are kept.
   */
  table(sql: string, maxRows: number, signal?: AbortSignal): Promise<Result<Table, EngineError>>;
  close(): Promise<void>;
}
