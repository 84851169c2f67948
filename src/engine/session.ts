import { type Result, fail, ok } from '#lib';
import { Cancelled, classify, isFatal } from './classify.ts';
import type { Connection, Database } from './connection.ts';
import type { EngineError } from './errors.ts';

/** A database ready for questions: everything attached and locked. */
export interface Session {
  readonly database: Database;
  /** The connection that keeps the variables and temporary tables. */
  readonly main: Connection;
  /** What every further connection has to run first. */
  readonly greeting: readonly string[];
}

type Task<T> = (session: Session) => Promise<T>;

/** A session that is replaced by a new one when it traps; what it was doing then is done once more. */
export class LastingSession {
  readonly #open: () => Promise<Session>;
  readonly #isReplaceable: boolean;
  #session: Promise<Session> | undefined;

  constructor(open: () => Promise<Session>, isReplaceable: boolean) {
    this.#open = open;
    this.#isReplaceable = isReplaceable;
  }

  async use<T>(task: Task<T>): Promise<Result<T, EngineError>> {
    try {
      return ok(await this.attempt(task).catch((thrown: unknown) => this.#again(task, thrown)));
    } catch (thrown) {
      return fail(classify(thrown));
    }
  }

  /** Does a task once, opening a session if there is none; throws what goes wrong. */
  async attempt<T>(task: Task<T>): Promise<T> {
    const session = (this.#session ??= this.#open());
    try {
      return await task(await session);
    } catch (thrown) {
      if (this.#session === session && (await isUnusable(session, thrown))) this.#session = undefined;
      throw thrown;
    }
  }

  async close(): Promise<void> {
    const session = this.#session;
    this.#session = Promise.reject(new Cancelled());
    await Promise.allSettled([this.#session, session?.then(({ database }) => database.end())]);
  }

  #again<T>(task: Task<T>, thrown: unknown): Promise<T> {
    if (!this.#isReplaceable || !isFatal(thrown)) throw thrown;
    return this.attempt(task);
  }
}

/** Ends what trapped; what never opened has nothing to end. */
async function isUnusable(session: Promise<Session>, thrown: unknown): Promise<boolean> {
  const opened = await session.catch(() => undefined);
  if (opened !== undefined && !isFatal(thrown)) return false;
  await opened?.database.end();
  return true;
}
