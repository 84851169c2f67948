import type { EngineFiles } from './files.ts';
import type { WasmDatabase } from './wasm-database.ts';

export interface FileRead {
  readonly name: string;
  /** The furthest byte read so far. */
  readonly position: number;
}

export interface WasmOptions {
  readonly files: EngineFiles;
  /** True where `opfs://` has to mean the worker's memory, because the browser keeps no files. */
  readonly isInMemory?: boolean | undefined;
  readonly onRead?: ((read: FileRead) => void) | undefined;
}

/** Loaded when it is first needed: the page shows itself before. */
export async function startWasm(options: WasmOptions): Promise<WasmDatabase> {
  const { WasmDatabase } = await import('./wasm-database.ts');
  return WasmDatabase.start(options);
}
