import { fail, type Result } from '#lib';

/** One lock over all tabs: two imports at once would each lose the other's files. */
const lockName = 'regulars-import';

/** Changes data while no other tab does. */
export const alone = <T, E>(
  work: () => Promise<Result<T, E>>
): Promise<Result<T, E | { readonly kind: 'busy' }>> =>
  navigator.locks.request(lockName, { ifAvailable: true }, (lock) =>
    lock === null ? fail({ kind: 'busy' as const }) : work()
  );
