import { startWorker } from '#engine';
import { fail, ok, type Result } from '#lib';
import type { FitMessage, FitOrder, FitOutcome, FitProgress } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

export type FitError =
  { readonly kind: 'cancelled' } | { readonly kind: 'fit-failed'; readonly message: string };

export interface RunningFit {
  readonly outcome: Promise<Result<FitOutcome, FitError>>;
  /** Ends the worker at once. */
  cancel(): void;
}

/** Whoever carries out orders: a worker in the app, the test itself in tests. */
export type FitRunner = (order: FitOrder, onProgress: (progress: FitProgress) => void) => RunningFit;

/** Starts a disposable worker for one order. */
export const startFitting: FitRunner = (order, onProgress) => {
  const worker = startWorker(workerUrl);
  let settle: (outcome: Result<FitOutcome, FitError>) => void = () => undefined;
  const outcome = new Promise<Result<FitOutcome, FitError>>((resolve) => {
    settle = (result) => {
      worker.terminate();
      resolve(result);
    };
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FitMessage>) => {
    if (data.kind === 'progress') onProgress(data.progress);
    else settle(ok(data.outcome));
  });
  worker.addEventListener('error', ({ message }) => settle(fail({ kind: 'fit-failed', message })));
  worker.postMessage(order);
  return { outcome, cancel: () => settle(fail({ kind: 'cancelled' })) };
};
