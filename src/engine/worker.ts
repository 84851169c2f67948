import guard from './guard.worker.js?raw';

/**
 * Starts a worker that cannot reach another origin. A worker started from an address ignores the
 * page's Content-Security-Policy; one started from a blob inherits it, and runs the guard first.
 */
export function startWorker(scriptUrl: string): Worker {
  const address = new URL(scriptUrl, document.baseURI).href;
  // Vite serves workers as modules while developing and builds them as classic scripts.
  return import.meta.env.DEV
    ? startFromText(`${guard}\nimport(${JSON.stringify(address)});`, 'module')
    : startGuarded('', '', address);
}

/** A guarded worker that runs texts of ours around the guard, and then the script at an absolute address. */
export function startGuarded(before: string, after: string, address: string): Worker {
  return startFromText(
    [before, guard, after, `importScripts(${JSON.stringify(address)});`].join('\n'),
    'classic'
  );
}

function startFromText(text: string, type: WorkerType): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(address, { type });
  const forget = (): void => URL.revokeObjectURL(address);
  worker.addEventListener('message', forget, { once: true });
  worker.addEventListener('error', forget, { once: true });
  return worker;
}
