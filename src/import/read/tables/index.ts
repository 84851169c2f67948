export { findTables, isWrapped } from './find-tables.ts';
export {
  problemOf,
  type FoundTable,
  type OnBytes,
  type TableKind,
  type TableProblem
} from './found-table.ts';
export { columnLimit } from './limits.ts';
