import { describe, expect, it } from 'vitest';
import { Cancelled, SnapshotUnreadable, WorkerLost, classify, isFatal } from './classify.ts';
import type { EngineError } from './errors.ts';

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

const worded: readonly (readonly [unknown, EngineError])[] = [
  [
    new Error('Catalog Error: Table with name x does not exist!'),
    { kind: 'sql', message: 'Catalog Error: Table with name x does not exist!' }
  ],
  [
    new Error('Invalid Input Error: unreachable'),
    { kind: 'sql', message: 'Invalid Input Error: unreachable' }
  ],
  [
    new Error('{"exception_type":"Parser","exception_message":"syntax error","position":"0"}'),
    { kind: 'sql', message: 'Parser Error: syntax error' }
  ],
  [new Error('no statements'), { kind: 'sql', message: 'no statements' }],
  [new Error('Out of Memory Error: could not allocate block'), { kind: 'out-of-memory' }],
  [new Cancelled(), { kind: 'cancelled' }]
];

const traps: readonly (readonly [unknown, EngineError['kind']])[] = [
  [named('RuntimeError', 'null function or function signature mismatch'), 'engine-lost'],
  [named('RuntimeError', 'table index is out of bounds'), 'engine-lost'],
  [named('RuntimeError', 'unreachable'), 'engine-lost'],
  [named('RangeError', 'Maximum call stack size exceeded'), 'engine-lost'],
  [named('RuntimeError', 'Aborted(OOM)'), 'out-of-memory'],
  [named('RangeError', 'Array buffer allocation failed'), 'out-of-memory'],
  [named('QuotaExceededError', 'The quota has been exceeded.'), 'engine-lost'],
  [new Error('INTERNAL Error: Attempted to dereference unique_ptr that is NULL!'), 'engine-lost'],
  [new Error('FATAL Error: database has been invalidated'), 'engine-lost'],
  [new Error('unexpected response type: 5'), 'engine-lost'],
  [new WorkerLost('ended'), 'engine-lost'],
  [new SnapshotUnreadable('no database'), 'engine-lost'],
  ['nothing known', 'engine-lost']
];

describe('what the engine throws', () => {
  it.each(worded)('is answered in its words: %s', (thrown, error) => {
    expect(classify(thrown)).toEqual(error);
    expect(isFatal(thrown)).toBe(false);
  });

  it.each(traps)('ends it when the database did not say it: %s', (thrown, kind) => {
    expect(classify(thrown)).toHaveProperty('kind', kind);
    expect(isFatal(thrown)).toBe(true);
  });
});
