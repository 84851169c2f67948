import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** What a database worker starts from. */
export interface EngineFiles {
  /** DuckDB's own worker script, as an absolute address: a worker from a blob cannot resolve others. */
  readonly worker: string;
  /** Compiled once; every worker of the page shares its code. */
  readonly module: WebAssembly.Module;
}

export interface Download {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** Size of the wasm file: a server that compresses it names another one. */
const wasmBytes = 34_242_586;

const absolute = (url: string): string => new URL(url, document.baseURI).href;

/** Where the engine's own files are. */
export const engineAddresses = (): { readonly worker: string; readonly wasm: string } => ({
  worker: absolute(workerUrl),
  wasm: absolute(wasmUrl)
});

let compiling: Promise<WebAssembly.Module> | undefined;
const listeners = new Set<(download: Download) => void>();

/** The engine's files, fetched and compiled when first asked for. Rejects where they cannot be fetched. */
export async function engineFiles(onProgress?: (download: Download) => void): Promise<EngineFiles> {
  const { worker, wasm } = engineAddresses();
  if (onProgress !== undefined) listeners.add(onProgress);
  try {
    compiling ??= compile(wasm);
    return { worker, module: await compiling };
  } catch (thrown) {
    compiling = undefined;
    throw thrown;
  } finally {
    if (onProgress !== undefined) listeners.delete(onProgress);
  }
}

async function compile(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  // The browser keeps compiled code only of a response as it came, and what is on this device is quick.
  if ((await keptForOffline(address)) || response.body === null)
    return WebAssembly.compileStreaming(response);
  let loadedBytes = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      loadedBytes += bytes.byteLength;
      for (const tell of listeners) tell({ loadedBytes, totalBytes: wasmBytes });
      controller.enqueue(bytes);
    }
  });
  return WebAssembly.compileStreaming(new Response(response.body.pipeThrough(counting), response));
}

const keptForOffline = (address: string): Promise<boolean> =>
  caches.match(address).then(
    (kept) => kept !== undefined,
    () => false
  );
