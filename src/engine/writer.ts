import type { Result } from '#lib';
import type { Engine } from './engine.ts';
import type { WriterError } from './errors.ts';
import type { Columns, ParamSpec, ParamsOf, Query, RowOf } from './query.ts';

/** The only folder that SQL may read files from. */
export const readableFolder = 'in/';

/** A snapshot in the making: a new database that nobody else sees before `finish`. */
export interface SnapshotWriter extends Pick<Engine, 'table'> {
  /** False where the browser keeps no files: the snapshot then lives as long as the page. */
  readonly isStored: boolean;
  exec(sql: string, signal?: AbortSignal): Promise<Result<void, WriterError>>;
  run<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], WriterError>>;
  /** Makes a file readable for SQL, `read_csv('in/orders.csv')`, and answers that path. */
  registerFile(name: string, file: Blob): Promise<string>;
  /** Attaches a finished snapshot for reading, under a name: `select * from previous.orders`. */
  attach(snapshot: File, alias: string): Promise<Result<void, WriterError>>;
  /** Writes everything down, ends the writer and answers the snapshot, ready to be opened. */
  finish(): Promise<Result<File, WriterError>>;
  /** Ends the writer and leaves nothing behind. */
  abandon(): Promise<void>;
}
