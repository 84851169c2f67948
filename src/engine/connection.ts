import type { Answer } from './answer.ts';

/** One connection to a started database. Its methods throw what the database throws. */
export interface Connection {
  /** Runs statements and answers the rows of the last one, no more than one beyond `maxRows`. */
  ask(sql: string, options?: AskOptions): Promise<Answer>;
  /** Throws unless the text is exactly one valid statement. Runs nothing. */
  check(sql: string): Promise<void>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly maxRows?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Database {
  connect(): Promise<Connection>;
  /** Ends it, whatever it is doing. */
  end(): Promise<void>;
}
