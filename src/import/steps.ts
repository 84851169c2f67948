import {
  query,
  type Columns,
  type ParamSpec,
  type ParamsOf,
  type Query,
  type RowOf,
  type SnapshotWriter,
  type WriterError
} from '#engine';
import { unreachable, type Result } from '#lib';
import type { ImportError } from './report.ts';

/** Carries an expected failure out of the many steps of an import to the one place that answers it. */
export class ImportStopped extends Error {
  readonly reason: ImportError;
  constructor(reason: ImportError) {
    super(reason.kind);
    this.reason = reason;
  }
}

function toImportError(error: WriterError): ImportError {
  switch (error.kind) {
    case 'cancelled':
    case 'storage-full':
    case 'out-of-memory':
      return { kind: error.kind };
    case 'sql':
    case 'engine-lost':
      return { kind: 'failed', message: error.message };
    case 'contract':
      return { kind: 'failed', message: `${error.column}: ${error.actual} instead of ${error.expected}` };
    default:
      return unreachable(error);
  }
}

function valueOf<T>(result: Result<T, WriterError>): T {
  if (result.ok) return result.value;
  throw new ImportStopped(toImportError(result.error));
}

/** A writer whose failures end the import. */
export class Steps {
  readonly #writer: SnapshotWriter;
  constructor(writer: SnapshotWriter) {
    this.#writer = writer;
  }

  async exec(...statements: readonly string[]): Promise<void> {
    for (const statement of statements) valueOf(await this.#writer.exec(statement));
  }

  /** Tries another way where the first fails on the file's contents. */
  async orElse<T>(first: () => Promise<T>, second: () => Promise<T>): Promise<T> {
    try {
      return await first();
    } catch (error) {
      if (error instanceof ImportStopped && error.reason.kind === 'failed') return second();
      throw error;
    }
  }

  async ask<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>
  ): Promise<readonly RowOf<C>[]> {
    return valueOf(await this.#writer.run(query, params));
  }

  /** The number that `sql` counts. */
  async count(sql: string): Promise<number> {
    const [row] = await this.ask(query(`select (${sql})::double as count`, {}, { count: 'number' }), {});
    return row?.count ?? 0;
  }

  async attach(snapshot: File, alias: string): Promise<void> {
    valueOf(await this.#writer.attach(snapshot, alias));
  }

  registerFile(name: string, file: Blob): Promise<string> {
    return this.#writer.registerFile(name, file);
  }
}
