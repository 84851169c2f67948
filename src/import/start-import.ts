import { engineFiles, startWorker } from '#engine';
import { fail, type Result } from '#lib';
import type { ImportOrder, ImportOutcome, ImportWorkerMessage } from './messages.ts';
import type { ImportError, ImportProgress } from './report.ts';
import workerUrl from './worker.ts?worker&url';

export interface RunningImport {
  readonly outcome: Promise<Result<ImportOutcome, ImportError>>;
  /** Ends the worker at once; what it had written is an orphan that the next start sweeps. */
  cancel(): void;
}

/** Starts a disposable worker for one import. */
export function startImport(
  order: Omit<ImportOrder, 'engineFiles'>,
  onProgress: (progress: ImportProgress) => void
): RunningImport {
  const worker = startWorker(workerUrl);
  let settle: (outcome: Result<ImportOutcome, ImportError>) => void = () => undefined;
  const outcome = new Promise<Result<ImportOutcome, ImportError>>((resolve) => {
    settle = (result) => {
      worker.terminate();
      resolve(result);
    };
  });
  worker.addEventListener('message', (event: MessageEvent<ImportWorkerMessage>) => {
    if (event.data.kind === 'progress') onProgress(event.data.progress);
    else settle(event.data.outcome);
  });
  worker.addEventListener('error', (event) => settle(fail({ kind: 'failed', message: event.message })));
  void engineFiles().then(
    (files) => worker.postMessage({ ...order, engineFiles: files } satisfies ImportOrder),
    (error: unknown) => settle(fail({ kind: 'failed', message: String(error) }))
  );
  return { outcome, cancel: () => settle(fail({ kind: 'cancelled' })) };
}
