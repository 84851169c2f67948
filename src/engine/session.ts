import { type Result, fail, ok } from '#lib';
import { Cancelled, WorkerLost, classify, isFatal } from './classify.ts';
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

/** How long a cancelled question may go on: inside a single step only the end of its engine stops it. */
const patience = 5000;

const attempts = 2;
/** A question that only ran beside the one that trapped loses its engine each time that one is tried. */
const attemptsAsBystander = 4;

type Task<T> = (session: Session) => Promise<T>;

/** A session that is replaced by a new one when it traps; what it was doing then is done once more. */
export class LastingSession {
  readonly #open: () => Promise<Session>;
  readonly #isReplaceable: boolean;
  #session: Promise<Session> | undefined;
  #isClosed = false;

  constructor(open: () => Promise<Session>, isReplaceable: boolean) {
    this.#open = open;
    this.#isReplaceable = isReplaceable;
  }

  async use<T>(task: Task<T>, signal?: AbortSignal): Promise<Result<T, EngineError>> {
    const stoppable: Task<T> = (session) => untilStopped(task(session), session, signal);
    for (let attempt = 1; ; attempt++) {
      try {
        return ok(await this.attempt(stoppable));
      } catch (thrown) {
        if (!this.#mayBeAskedAgain(thrown, attempt)) return fail(classify(thrown));
      }
    }
  }

  /** Does a task once, opening a session if there is none; throws what goes wrong. */
  async attempt<T>(task: Task<T>): Promise<T> {
    if (this.#isClosed) throw new Cancelled();
    const opening = (this.#session ??= this.#open());
    const session = await opening.catch((thrown: unknown) => {
      this.#forget(opening);
      throw thrown;
    });
    try {
      return await task(session);
    } catch (thrown) {
      if (isFatal(thrown)) {
        this.#forget(opening);
        await session.database.end();
      }
      throw thrown;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#session?.then(
      ({ database }) => database.end(),
      () => undefined
    );
  }

  #mayBeAskedAgain(thrown: unknown, attempt: number): boolean {
    if (!this.#isReplaceable || !isFatal(thrown)) return false;
    return attempt < (thrown instanceof WorkerLost ? attemptsAsBystander : attempts);
  }

  /** The next to come opens a new one; somebody else may have done so already. */
  #forget(session: Promise<Session>): void {
    if (this.#session === session) this.#session = undefined;
  }
}

async function untilStopped<T>(
  running: Promise<T>,
  { database }: Session,
  signal: AbortSignal | undefined
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    timer = setTimeout(() => void database.end(), patience);
  };
  signal?.addEventListener('abort', wait, { once: true });
  try {
    return await running;
  } finally {
    signal?.removeEventListener('abort', wait);
    clearTimeout(timer);
  }
}
