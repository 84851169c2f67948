import { type Result, fail } from '#lib';
import { toTable } from './answer.ts';
import { classify } from './classify.ts';
import type { Engine, Table } from './engine.ts';
import type { EngineError } from './errors.ts';
import { setParams } from './literals.ts';
import type { Columns, ParamSpec, ParamsOf, Query, RowOf } from './query.ts';
import { toRows } from './rows.ts';
import { LastingSession, type Session } from './session.ts';
import { Turns } from './turns.ts';

/** The engine over any database that can be opened, and opened again. */
export class DatabaseEngine implements Engine {
  readonly #session: LastingSession;
  readonly #turns = new Turns();
  #prelude: readonly string[] = [];
  #greeting: readonly string[] = [];
  /** What of a prelude the present session has run. */
  #prepared: readonly string[] = [];

  private constructor(open: () => Promise<Session>, isReplaceable: boolean) {
    this.#session = new LastingSession(async () => {
      const session = await open();
      this.#prepared = [];
      await this.#prepare(session, this.#prelude);
      return session;
    }, isReplaceable);
  }

  /** Throws if the database cannot be opened now; later that is an answer's error. */
  static async start(open: () => Promise<Session>, isReplaceable = true): Promise<DatabaseEngine> {
    const engine = new DatabaseEngine(open, isReplaceable);
    await engine.#session.attempt(() => Promise.resolve());
    return engine;
  }

  async exec(sql: string, signal?: AbortSignal): Promise<Result<void, EngineError>> {
    return this.#inTurn(async ({ main }) => {
      await main.ask(sql, { signal });
    }, signal);
  }

  async prelude(statements: readonly string[], signal?: AbortSignal): Promise<Result<void, EngineError>> {
    return this.#inTurn(async (session) => {
      await this.#prepare(session, statements, signal);
      this.#prelude = statements;
    }, signal);
  }

  greet(statements: readonly string[]): void {
    this.#greeting = statements;
  }

  async run<C extends Columns, P extends ParamSpec>(
    query: Query<C, P>,
    params: ParamsOf<P>,
    signal?: AbortSignal
  ): Promise<Result<readonly RowOf<C>[], EngineError>> {
    const sql = [...setParams(query.params, params), query.sql].join(';\n');
    const answer = await this.#inTurn(({ main }) => main.ask(sql, { signal }), signal);
    return answer.ok ? toRows(query.columns, answer.value) : answer;
  }

  async table(sql: string, maxRows: number, signal?: AbortSignal): Promise<Result<Table, EngineError>> {
    const answer = await this.#session.use(async ({ database, greeting }) => {
      const connection = await database.connect();
      try {
        for (const statement of [...greeting, ...this.#greeting]) await connection.ask(statement);
        await connection.check(sql);
        await connection.ask('begin transaction read only');
        return await connection.ask(sql, { maxRows, signal });
      } finally {
        // Not awaited: a database that trapped may never answer.
        connection.close().catch(() => undefined);
      }
    }, signal);
    return answer.ok ? toTable(answer.value, maxRows) : answer;
  }

  async close(): Promise<void> {
    await this.#session.close();
  }

  /** Goes on where a prelude parts from the one before it. */
  async #prepare({ main }: Session, statements: readonly string[], signal?: AbortSignal): Promise<void> {
    const parting = statements.findIndex((statement, index) => statement !== this.#prepared[index]);
    const alike = parting < 0 ? statements.length : parting;
    this.#prepared = statements.slice(0, alike);
    for (const statement of statements.slice(alike)) {
      await main.ask(statement, { signal });
      this.#prepared = [...this.#prepared, statement];
    }
  }

  async #inTurn<T>(
    task: (session: Session) => Promise<T>,
    signal: AbortSignal | undefined
  ): Promise<Result<T, EngineError>> {
    try {
      return await this.#turns.take(() => this.#session.use(task, signal), signal);
    } catch (thrown) {
      return fail(classify(thrown));
    }
  }
}
