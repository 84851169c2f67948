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
export { identifier, literal, setParams } from './literals.ts';
