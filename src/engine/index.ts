export type { Engine, Table, TableCell } from './engine.ts';
export type { EngineError, OpenError, WriterError } from './errors.ts';
export type { SnapshotWriter } from './writer.ts';
export {
  type Column,
  type ColumnKind,
  type Columns,
  type ParamSpec,
  type ParamsOf,
  type Query,
  type RowOf,
  type RowsOf,
  query
} from './query.ts';
export { type Download, engineAddresses, type EngineFiles, engineFiles } from './files.ts';
export { type EngineOptions, openEngine, startEngineAhead } from './open-engine.ts';
export { type WriterOptions, openSnapshotWriter } from './open-writer.ts';
export {
  deleteSnapshot,
  isSnapshotWhole,
  isStorageAvailable,
  listSnapshots,
  openSnapshot,
  storeSnapshot,
  sweepSnapshots
} from './snapshots.ts';
export type { FileRead } from './start-wasm.ts';
export { startWorker } from './worker.ts';
export { identifier, literal, setParams } from './literals.ts';
