import { startWorker } from '#engine';
import { fail, ok, type Result } from '#lib';
import workerUrl from './find-worker.ts?worker&url';
import type { FindMessage, FindOrder } from './messages.ts';
import { isWrapped, type FoundTable } from './read/index.ts';

export interface FindProgress {
  readonly name: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

export interface Finding {
  readonly tables: Promise<Result<readonly FoundTable[], 'cancelled'>>;
  /** Ends the worker at once. */
  cancel(): void;
}

/** Finds the tables of files. A worker is started only where one has to be taken out of something. */
export function startFinding(files: readonly File[], onProgress: (progress: FindProgress) => void): Finding {
  let isCancelled = false;
  let worker: RunningWorker | undefined;
  const find = async (): Promise<Result<readonly FoundTable[], 'cancelled'>> => {
    const isInside = await Promise.all(files.map(isWrapped));
    const wrapped = files.filter((_, index) => isInside[index]);
    if (isCancelled) return fail('cancelled');
    worker = wrapped.length === 0 ? undefined : runWorker(wrapped, onProgress);
    const taken = worker === undefined ? [] : await worker.tables;
    if (taken === undefined) return fail('cancelled');
    const found = new Map(wrapped.map((file, index) => [file, taken[index] ?? []]));
    return ok(
      files.flatMap((file) => found.get(file) ?? [{ name: file.name, kind: 'text', text: ok(file) }])
    );
  };
  const tables = find();
  return {
    tables,
    cancel: () => {
      isCancelled = true;
      worker?.cancel();
    }
  };
}

interface RunningWorker {
  /** Undefined where it was ended before its time. */
  readonly tables: Promise<readonly (readonly FoundTable[])[] | undefined>;
  cancel(): void;
}

function runWorker(files: readonly File[], onProgress: (progress: FindProgress) => void): RunningWorker {
  const worker = startWorker(workerUrl);
  const bytesTotal = files.reduce((sum, { size }) => sum + size, 0);
  type Tables = readonly (readonly FoundTable[])[] | undefined;
  let settle: (tables: Tables) => void = () => undefined;
  const tables = new Promise<Tables>((resolve) => {
    settle = (found) => {
      worker.terminate();
      resolve(found);
    };
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FindMessage>) => {
    if (data.kind === 'done') {
      settle(data.tables);
      return;
    }
    const before = files.slice(0, data.file).reduce((sum, { size }) => sum + size, 0);
    onProgress({ name: files[data.file]?.name ?? '', bytesRead: before + data.bytes, bytesTotal });
  });
  // Expected failures are part of the answer: a worker that ends by itself ran out of memory.
  worker.addEventListener('error', () =>
    settle(files.map(({ name }) => [{ name, kind: 'text', text: fail('too-large') }]))
  );
  worker.postMessage({ files } satisfies FindOrder);
  return { tables, cancel: () => settle(undefined) };
}
