import { fail, ok, type Result } from '#lib';

/** Why something a person made could not be kept. */
export type StorageError =
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-denied' }
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'storage-failed'; readonly message: string };

function classify(error: unknown): StorageError {
  const name = error instanceof Error ? error.name : '';
  const inner =
    error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
  const names = [name, inner];
  if (names.includes('QuotaExceededError')) return { kind: 'storage-full' };
  if (names.includes('VersionError')) return { kind: 'newer-version' };
  if (
    names.some((known) =>
      ['SecurityError', 'InvalidStateError', 'MissingAPIError', 'OpenFailedError'].includes(known)
    )
  ) {
    return { kind: 'storage-denied' };
  }
  return { kind: 'storage-failed', message: error instanceof Error ? error.message : String(error) };
}

/** The one place where storage failures are caught. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(classify(error));
  }
}
