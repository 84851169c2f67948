import { type Result, fail, ok } from '#lib';
import { classify } from './classify.ts';
import type { DatabaseEngine } from './database-engine.ts';
import type { Table } from './engine.ts';
import type { EngineError, WriterError } from './errors.ts';
import { identifier, literal } from './literals.ts';
import type { Columns, ParamSpec, ParamsOf, Query, RowOf } from './query.ts';
import { deleteLog, deleteSnapshot, openSnapshot, snapshotFileName } from './snapshots.ts';
import type { WasmDatabase } from './wasm-database.ts';
import { type SnapshotWriter, readableFolder } from './writer.ts';

export class WasmWriter implements SnapshotWriter {
  readonly isStored: boolean;
  readonly #name: string;
  readonly #engine: DatabaseEngine;
  readonly #database: WasmDatabase;

  constructor(
    engine: DatabaseEngine,
    database: WasmDatabase,
    { name, isStored }: { readonly name: string; readonly isStored: boolean }
  ) {
    this.isStored = isStored;
    this.#name = name;
    this.#engine = engine;
    this.#database = database;
  }

  async exec(sql: string, signal?: AbortSignal): Promise<Result<void, WriterError>> {
    return asWritten(await this.#engine.exec(sql, signal));
  }

  async run<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], WriterError>> {
    return asWritten(await this.#engine.run(query, params, signal));
  }

  table(sql: string, maxRows: number, signal?: AbortSignal): Promise<Result<Table, EngineError>> {
    return this.#engine.table(sql, maxRows, signal);
  }

  async registerFile(name: string, file: Blob): Promise<string> {
    const path = readableFolder + name;
    await this.#database.registerFile(path, new File([file], name));
    return path;
  }

  async attach(snapshot: File, alias: string): Promise<Result<void, WriterError>> {
    const path = `${readableFolder}${alias}.db`;
    await this.#database.registerFile(path, snapshot);
    return this.exec(`attach ${literal(path)} as ${identifier(alias)} (read_only)`);
  }

  async finish(): Promise<Result<File, WriterError>> {
    const written = await this.exec('checkpoint');
    if (!written.ok) return written;
    try {
      await this.#database.closeFile();
      return ok(await (this.isStored ? this.#leave() : this.#take()));
    } catch (thrown) {
      return asWritten(fail(classify(thrown)));
    }
  }

  async abandon(): Promise<void> {
    await this.#database.end();
    if (this.isStored) await deleteSnapshot(this.#name);
  }

  async #leave(): Promise<File> {
    await this.#database.end();
    await deleteLog(this.#name);
    const file = await openSnapshot(this.#name);
    if (file === undefined) throw new Error(`snapshot ${this.#name} is gone`);
    return file;
  }

  async #take(): Promise<File> {
    const fileName = snapshotFileName(this.#name);
    const bytes = await this.#database.takeFile(fileName);
    await this.#database.end();
    return new File([bytes], fileName);
  }
}

/** A full disk shows as the browser's own error, which the database does not know. */
function asWritten<T>(result: Result<T, EngineError>): Result<T, WriterError> {
  if (result.ok || result.error.kind !== 'engine-lost') return result;
  return /quota/i.test(result.error.message) ? fail({ kind: 'storage-full' }) : result;
}
