export { type Decision, type OrderName, type OrderVerdict, orderVerdicts } from './decisions.ts';
export { entityColumns, type Entity, type Kind } from './entities.ts';
export { type Lack, setAsideReasons, type SetAsideReason } from './format.ts';
export { type Guess, guessEntity, guessMapping, lackingColumns, mappable } from './guess.ts';
export { type Inspection, inspect } from './inspect.ts';
export { missingFacts, type MissingFact } from './lacks.ts';
export type { Mapping } from './mapping.ts';
export type { ImportOutcome } from './messages.ts';
export type {
  CellWarning,
  DateProof,
  FileReport,
  ImportDifference,
  Imported,
  ImportError,
  ImportProgress,
  MoneySums,
  SetAside,
  UnreadableWhy
} from './report.ts';
export type { SourceFile } from './source.ts';
export type { FoundTable, TableKind } from './read/index.ts';
export { type Finding, type FindProgress, startFinding } from './start-finding.ts';
export { type RunningImport, startImport } from './start-import.ts';
