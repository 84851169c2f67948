import preamble from './database.worker.js?raw';
import memory from './memory.worker.js?raw';
import shared from './module.worker.js?raw';
import type { FileRead, WasmOptions } from './start-wasm.ts';
import { startGuarded } from './worker.ts';

/** What the preamble of the worker tells beside DuckDB's own messages. */
type Report = { readonly read: FileRead } | { readonly lost: string } | { readonly taken: Blob };

export interface Listener {
  onRead(read: FileRead): void;
  onLost(message: string): void;
  onTaken(file: Blob): void;
}

const isReport = (message: unknown): message is Report =>
  typeof message === 'object' &&
  message !== null &&
  ('read' in message || 'lost' in message || 'taken' in message);

/** Starts DuckDB's worker. What its preamble tells goes to the listener and no further. */
export function startDatabaseWorker({ files, isInMemory = false }: WasmOptions, listener: Listener): Worker {
  const worker = startGuarded(shared, isInMemory ? memory + preamble : preamble, files.worker);
  worker.postMessage({ module: files.module });
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!isReport(event.data)) return;
    event.stopImmediatePropagation();
    if ('read' in event.data) listener.onRead(event.data.read);
    else if ('taken' in event.data) listener.onTaken(event.data.taken);
    else listener.onLost(event.data.lost);
  });
  worker.addEventListener('error', (event) => {
    event.stopImmediatePropagation();
    listener.onLost(event.message);
  });
  return worker;
}
