import { fail, type Result } from '#lib';

/** One lock over all tabs: whoever changes data holds it until all is written. */
const lockName = 'regulars-import';
/** What takes another tab a moment is waited for; an import is not. */
const patienceMs = 1000;

export interface Busy {
  readonly kind: 'busy';
}

/** Changes data while no other tab does; refused where another is at it for longer. */
export async function alone<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | Busy>> {
  const signal = AbortSignal.timeout(patienceMs);
  const turn = { hasCome: false };
  try {
    return await navigator.locks.request(lockName, { signal }, () => {
      turn.hasCome = true;
      return work();
    });
  } catch (thrown) {
    if (turn.hasCome || !signal.aborted) throw thrown;
    return fail({ kind: 'busy' });
  }
}

/** Changes data once no other tab does, however long that takes. A tab that is closed lets go by itself. */
export const afterOthers = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(lockName, work);
