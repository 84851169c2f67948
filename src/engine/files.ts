import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** Where the engine's own files are, as absolute addresses: a worker from a blob cannot resolve others. */
export interface EngineFiles {
  readonly worker: string;
  readonly wasm: string;
}

export function engineFiles(): EngineFiles {
  const absolute = (url: string): string => new URL(url, document.baseURI).href;
  return { worker: absolute(workerUrl), wasm: absolute(wasmUrl) };
}
