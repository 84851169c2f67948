import type { Columns, EngineError, Query, RowOf } from '#engine';
import type { FitProgress, FitRunner } from '#fitting';
import type { Predicting } from '#kit';
import { fail, ok, type Result } from '#lib';
import type { PredictionSettings } from '#models';
import { type FittedRows, fittedRows } from './fitted-rows.ts';
import { purchaseLogQuery } from './purchase-log.ts';

/** Where fits are kept, by what they were made of. */
export interface KeptFits {
  find(scope: string): Promise<string | undefined>;
  keep(scope: string, fit: string): Promise<void>;
}

/** What is to be predicted: a scope stands for all that decides which purchases are counted. */
export interface PredictionAsked {
  readonly scope: string;
  readonly settings: PredictionSettings;
}

type Ask = <C extends Columns>(query: Query<C, Nothing>) => Promise<Result<readonly RowOf<C>[], EngineError>>;

type Nothing = Readonly<Record<string, never>>;
type Rows = Result<FittedRows, EngineError>;

const cancelled = fail({ kind: 'cancelled' } as const);

/** Fits of lifetime models, one at a time: made when first asked for, and left when something else is asked. */
export class Predictions implements Predicting {
  running = $state.raw<FitProgress | undefined>();
  readonly #run: FitRunner;
  readonly #kept: KeptFits;
  #asked = '';
  #rows: Promise<Rows> | undefined;
  #stop: () => void = () => undefined;

  constructor(run: FitRunner, kept: KeptFits) {
    this.#run = run;
    this.#kept = kept;
  }

  /** Ends what is running; whoever waits for it is told so, and asking again starts anew. */
  cancel(): void {
    this.#asked = '';
    this.#rows = undefined;
    this.running = undefined;
    this.#stop();
  }

  /** Ends what is running unless it is the same that will be asked for. */
  supersede(asked: PredictionAsked): void {
    if (this.#asked !== JSON.stringify(asked)) this.cancel();
  }

  /** The same asked again is the same answer; a failed one is tried again. */
  rows(asked: PredictionAsked, ask: Ask): Promise<Rows> {
    const name = JSON.stringify(asked);
    if (this.#rows !== undefined && this.#asked === name) return this.#rows;
    this.cancel();
    const stopping = new AbortController();
    const rows = this.#fit(asked, ask, stopping.signal).finally(() => {
      if (this.#rows === rows) this.running = undefined;
    });
    this.#stop = () => stopping.abort();
    this.#asked = name;
    this.#rows = rows;
    void rows.then(({ ok: isDone }) => {
      if (!isDone && this.#rows === rows) this.cancel();
    });
    return rows;
  }

  async #fit({ scope, settings }: PredictionAsked, ask: Ask, signal: AbortSignal): Promise<Rows> {
    this.running = { share: 0, steps: 0, logLikelihood: null };
    const text = await this.#kept.find(scope);
    // Loaded with the first fit: the shell does without the library that checks what was kept.
    const { readFit, writeFit } = await import('#fitting');
    const known = text === undefined ? undefined : readFit(text);
    const log = await ask(purchaseLogQuery);
    if (!log.ok) return log;
    if (signal.aborted) return cancelled;
    const fitting = this.#run({ known, log: log.value, settings }, (progress) => {
      if (!signal.aborted) this.running = progress;
    });
    signal.addEventListener('abort', () => fitting.cancel(), { once: true });
    const done = await fitting.outcome;
    if (!done.ok) {
      const { error } = done;
      return error.kind === 'cancelled' ? cancelled : fail({ kind: 'engine-lost', message: error.message });
    }
    if (known === undefined) await this.#kept.keep(scope, writeFit(done.value.fit));
    return ok(fittedRows(done.value, settings));
  }
}
