export { columnPrivacy, type Privacy } from './column-privacy.ts';
export { type Answer, type Decision, type OrderName, type OrderVerdict, orderVerdicts } from './decisions.ts';
export {
  type ExplainedDifference,
  type FileProof,
  isProven,
  type OpenReason,
  openReasons,
  type ProvenSum,
  provenSums,
  type UnexplainedDifference
} from './proof.ts';
export { type PeopleOfFile, type PersonId, personIds, type Unmet } from './people-of-files.ts';
export type { FoundCell, ImportQuestion, ShopContradiction, UnknownWord } from './questions.ts';
export { type Erasure, erasureOf } from './erase.ts';
export { nameOfPlace } from './cells.ts';
export type { Clock } from './columns/index.ts';
export {
  entityColumns,
  type Entity,
  type EventKind,
  eventKinds,
  type Kind,
  lineColumns,
  type LineColumn,
  orderStatuses,
  type OrderStatus,
  type SurveyKind,
  surveyKinds
} from './entities.ts';
export { type Lack, setAsideReasons, type SetAsideReason } from './format.ts';
export {
  type Guess,
  guessEntity,
  guessMapping,
  lackingColumns,
  type Sureness,
  surenessOf,
  type Table
} from './guess.ts';
export type { Doubt } from './guess-doubts.ts';
export { hasFact } from './guess-needs.ts';
export { mappable } from './guess-weights.ts';
export { unaskedMapping, whyAsked } from './guess-unasked.ts';
export { differsWithin } from './guess-orders.ts';
export { type Inspection, inspect } from './inspect.ts';
export { missingFacts, type MissingFact } from './lacks.ts';
export {
  headersOf,
  headersOfMapping,
  kindOf,
  type LineGroup,
  type MappedSource,
  type Mapping
} from './mapping.ts';
export { fitOf, fittedTo, mappingOfFormat, type MappingFit } from './mapping-fit.ts';
export {
  itemBreaks,
  type ItemBreak,
  itemShapes,
  type ItemShape,
  type ItemsInCell,
  type ItemsProposal,
  proposeItems
} from './mapping-items.ts';
export {
  type MappingTemplate,
  parseMapping,
  readTemplate,
  type TemplateRefused,
  templateText
} from './mapping-schema.ts';
export type { ImportOutcome } from './messages.ts';
export type {
  CellWarning,
  DateProof,
  FileReport,
  ImportDifference,
  ImportedShop,
  Imported,
  ImportError,
  ImportProgress,
  MisdatedOrders,
  MoneySums,
  SetAside,
  UnreadableWhy
} from './report.ts';
export {
  MappingPreview,
  type Preview,
  type PreviewCell,
  type PreviewColumn,
  type PreviewedRow,
  type StatusWord
} from './preview.ts';
export type { PreviewRow } from './preview-rows.ts';
export { linesIn } from './preview-text.ts';
export { rawTable, type SourceFile } from './source.ts';
export { type Encoding, encodings, type FoundTable, type TableKind } from './read/index.ts';
export { type Finding, type FindProgress, startFinding } from './start-finding.ts';
export { orderRowsSql, rawRowsSql } from './order-rows.ts';
export { type RunningImport, startImport } from './start-import.ts';
