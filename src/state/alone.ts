import { fail, type Result } from '#lib';

/** One lock over all tabs: whoever changes data holds it until all is written. */
const lockName = 'regulars-import';
/** Held as well by what goes on for long, so that others are told at once. */
const longName = 'regulars-import for long';
/** What takes a moment in another tab is waited for. */
const patienceMs = 3000;

export interface Busy {
  readonly kind: 'busy';
}

/** `long` is what builds or copies a snapshot. */
type Span = 'brief' | 'long';

const held = <T>(work: () => Promise<T>, span: Span): Promise<T> =>
  span === 'brief' ? work() : navigator.locks.request(longName, work);

async function isTakingLong(): Promise<boolean> {
  const locks = await navigator.locks.query();
  return locks.held?.some(({ name }) => name === longName) ?? false;
}

/** Changes data while no other tab does; refused where another is at it for long. */
export async function alone<T, E>(
  work: () => Promise<Result<T, E>>,
  span: Span = 'brief'
): Promise<Result<T, E | Busy>> {
  if (await isTakingLong()) return fail({ kind: 'busy' });
  const signal = AbortSignal.timeout(patienceMs);
  const turn = { hasCome: false };
  try {
    return await navigator.locks.request(lockName, { signal }, () => {
      turn.hasCome = true;
      return held(work, span);
    });
  } catch (thrown) {
    if (turn.hasCome || !signal.aborted) throw thrown;
    return fail({ kind: 'busy' });
  }
}

/** Changes data once no other tab does, however long that takes. A tab that is closed lets go by itself. */
export const afterOthers = <T>(work: () => Promise<T>, span: Span = 'brief'): Promise<T> =>
  navigator.locks.request(lockName, () => held(work, span));
