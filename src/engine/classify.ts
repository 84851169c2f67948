import type { EngineError } from './errors.ts';

/** Thrown inside the engine when the asker has lost interest. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Thrown inside the engine when its worker ended or could not start. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
}

/** Thrown inside the engine when the file it was given is no database it can read. */
export class SnapshotUnreadable extends Error {
  override readonly name = 'SnapshotUnreadable';
}

const wordedByDatabase = /^(?!INTERNAL|FATAL)[A-Z][\w -]*(Error|Exception): /i;
const wordedByBinding = /^(no statements|query was canceled)/;
const outOfMemory =
  /Out of Memory Error|\bOOM\b|enlarge memory|out of memory|Array buffer allocation failed/i;

/** What the database says has no name of its own; what traps is a RuntimeError, a RangeError … */
const isWorded = (thrown: unknown): thrown is Error => thrown instanceof Error && thrown.name === 'Error';

/** Syntax errors arrive as JSON, all others as text. */
function wording({ message }: Error): string {
  if (!message.startsWith('{"exception_type"')) return message;
  const parsed = JSON.parse(message) as Record<string, unknown>;
  return `${String(parsed.exception_type)} Error: ${String(parsed.exception_message)}`;
}

export const messageOf = (thrown: unknown): string => (isWorded(thrown) ? wording(thrown) : String(thrown));

/** Whether the engine must be replaced before it is asked again: the database did not say this itself. */
export function isFatal(thrown: unknown): boolean {
  if (thrown instanceof Cancelled) return false;
  const message = messageOf(thrown);
  return !isWorded(thrown) || !(wordedByDatabase.test(message) || wordedByBinding.test(message));
}

export function classify(thrown: unknown): EngineError {
  if (thrown instanceof Cancelled) return { kind: 'cancelled' };
  const message = messageOf(thrown);
  if (outOfMemory.test(message)) return { kind: 'out-of-memory' };
  return { kind: isFatal(thrown) ? 'engine-lost' : 'sql', message };
}
