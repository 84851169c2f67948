import type { EngineFiles } from './files.ts';
import type { WasmDatabase } from './wasm-database.ts';

export interface FileRead {
  readonly name: string;
  /** The furthest byte read so far. */
  readonly position: number;
}

export interface Download {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** Size of the wasm file; servers that compress it do not say. */
export const wasmBytes = 34_242_586;

export interface WasmOptions {
  readonly files: EngineFiles;
  readonly onProgress?: ((download: Download) => void) | undefined;
  readonly onRead?: ((read: FileRead) => void) | undefined;
}

/** Loaded when it is first needed: the page shows itself before. */
export async function startWasm(options: WasmOptions): Promise<WasmDatabase> {
  const { WasmDatabase } = await import('./wasm-database.ts');
  return WasmDatabase.start(options);
}
