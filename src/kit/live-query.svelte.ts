import { untrack } from 'svelte';
import type { Columns, EngineError, ParamsOf, ParamSpec, Query, RowOf } from '#engine';
import type { Result } from '#lib';
import type { Shop } from './shop.ts';

export type Answer<Rows> =
  | { readonly status: 'running'; readonly previous: Rows | undefined }
  | { readonly status: 'ready'; readonly rows: Rows }
  | { readonly status: 'failed'; readonly error: EngineError };

/** Reading a value inside an effect is what subscribes to it; this gives the reading a place. */
function dependOn(...values: readonly unknown[]): void {
  values.at(0);
}

/** The latest answer to a question that may change before it is answered. */
export class LiveQuery<Rows> {
  #answer = $state.raw<Answer<Rows>>({ status: 'running', previous: undefined });
  #bug = $state.raw<{ readonly thrown: unknown }>();
  #attempt = $state(0);
  #asking = new AbortController();

  /** @param ask reads what it depends on before it first awaits; it is asked again whenever that changes */
  constructor(ask: (signal: AbortSignal) => Promise<Result<Rows, EngineError>>) {
    $effect(() => {
      dependOn(this.#attempt);
      const asking = new AbortController();
      this.#asking = asking;
      this.#bug = undefined;
      this.#answer = { status: 'running', previous: untrack(() => this.rows) };
      ask(asking.signal).then(
        (result) => {
          if (!asking.signal.aborted) this.#settle(result);
        },
        (thrown: unknown) => {
          if (!asking.signal.aborted) this.#bug = { thrown };
        }
      );
      return () => asking.abort();
    });
  }

  /** Throws what the question threw, so that a bug meets the boundary of whoever reads the answer. */
  get answer(): Answer<Rows> {
    if (this.#bug !== undefined) throw this.#bug.thrown;
    return this.#answer;
  }

  /** Those of the answer, or of the one before while it is running. */
  get rows(): Rows | undefined {
    const answer = this.answer;
    if (answer.status === 'ready') return answer.rows;
    return answer.status === 'running' ? answer.previous : undefined;
  }

  cancel(): void {
    if (this.#answer.status !== 'running') return;
    this.#asking.abort();
    this.#settle({ ok: false, error: { kind: 'cancelled' } });
  }

  retry(): void {
    this.#attempt += 1;
  }

  #settle(result: Result<Rows, EngineError>): void {
    this.#answer = result.ok
      ? { status: 'ready', rows: result.value }
      : { status: 'failed', error: result.error };
  }
}

/** Asks now, and again whenever the query, its parameters or the orders in scope change. */
export function askLive<C extends Columns, P extends ParamSpec>(
  shop: Pick<Shop, 'ask' | 'scope'>,
  query: () => Query<C, P>,
  params: () => ParamsOf<P>
): LiveQuery<readonly RowOf<C>[]> {
  const current = $derived(query());
  // Compared as text: a new object with the same values is not a new question.
  const written = $derived(JSON.stringify(params()));
  return new LiveQuery((signal) => {
    dependOn(shop.scope, written);
    return shop.ask(current, untrack(params), signal);
  });
}
