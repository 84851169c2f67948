export { belowHeader, endMark } from './below-header.ts';
export { type BinaryKind, looksBinary } from './binary.ts';
export { recordsOf } from './dialect-candidates.ts';
export { type Dialect, type EmptyFile, type KnownText, ownDialect, sniff } from './dialect.ts';
export { type Encoding, type EncodingGuess, decodeSample, detectEncoding, encodings } from './encoding.ts';
export { type Load, type LoadRequest, columnName, loadSql } from './load-sql.ts';
export {
  type FoundTable,
  type TableKind,
  type TableProblem,
  columnLimit,
  findTables,
  isWrapped,
  problemOf
} from './tables/index.ts';
export { type ToUtf8Options, readHead, readTail, toUtf8 } from './text-file.ts';
