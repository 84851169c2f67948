import type { EngineError } from './errors.ts';

/** Thrown inside the engine when the asker has lost interest. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Thrown inside the engine when its worker ended or could not start. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
}

const wordedByDatabase = /^(?!INTERNAL|FATAL)[A-Z][\w -]*(Error|Exception): /i;
const wordedByBinding = /^(no statements|query was canceled)/;
const outOfMemory =
  /^Out of Memory Error|\bOOM\b|enlarge memory|Out of memory|Array buffer allocation failed/;

function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return /^\{"exception_type"/.test(message) ? parserMessage(message) : message;
}

/** Syntax errors arrive as JSON, all others as text. */
function parserMessage(json: string): string {
  const parsed: unknown = JSON.parse(json);
  const { exception_type: type, exception_message: message } = parsed as Record<string, unknown>;
  return `${String(type)} Error: ${String(message)}`;
}

/** Whether the database itself said it. Anything else is a trap, after which no answer can be trusted. */
function isWordedByEngine(thrown: unknown): boolean {
  if (thrown instanceof Error && thrown.name !== 'Error') return false;
  const message = messageOf(thrown);
  return wordedByDatabase.test(message) || wordedByBinding.test(message);
}

/** Whether the engine must be replaced before it is asked again. */
export const isFatal = (thrown: unknown): boolean =>
  !(thrown instanceof Cancelled) && !isWordedByEngine(thrown);

export function classify(thrown: unknown): EngineError {
  if (thrown instanceof Cancelled) return { kind: 'cancelled' };
  const message = messageOf(thrown);
  if (outOfMemory.test(message)) return { kind: 'out-of-memory' };
  return { kind: isFatal(thrown) ? 'engine-lost' : 'sql', message };
}
