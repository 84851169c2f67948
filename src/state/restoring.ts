import { type Backup, checkedPieces, DamagedBackup, type OnShare } from '#backup';
import { deleteSnapshot, openEngine, storeSnapshot } from '#engine';
import { fail, ok, type Result } from '#lib';
import { currentSnapshot, type DataSetRecord, type StorageError, type Workspace } from '#storage';
import { alone } from './alone.ts';
import { newSnapshotName } from './snapshot-files.ts';

export type RestoreError =
  | StorageError
  | { readonly kind: 'damaged-backup' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'busy' };

type Restored = Promise<Result<void, RestoreError>>;

/**
 * Puts what a backup holds in the place of all that is here, or leaves all as it is. The page is to be loaded
 * anew after it.
 */
export const restoreBackup = (
  workspace: Workspace,
  backup: Backup,
  onShare: OnShare,
  signal: AbortSignal
): Restored =>
  alone(async () => {
    const dataSet = backup.contents.dataSets[0];
    const record = dataSet && currentSnapshot(dataSet);
    if (dataSet === undefined || record === undefined || backup.snapshot === null) {
      return workspace.replace({ ...backup.contents, dataSets: [] });
    }
    const id = newSnapshotName();
    const stored = await store(id, checkedPieces(backup.snapshot, backup.digests, onShare), signal);
    if (!stored.ok) return stored;
    const restored: DataSetRecord = { ...dataSet, history: [{ ...record, id }], position: 1 };
    const replaced = await workspace.replace({ ...backup.contents, dataSets: [restored] });
    if (!replaced.ok) await deleteSnapshot(id);
    return replaced;
  }, 'long');

/** Keeps the snapshot, and sees that it opens. */
async function store(
  id: string,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal
): Restored {
  try {
    const file = await storeSnapshot(id, untilAborted(pieces, signal));
    if (await holdsShop(file)) return ok(undefined);
    await deleteSnapshot(id);
    return fail({ kind: 'damaged-backup' });
  } catch (thrown) {
    if (signal.aborted) return fail({ kind: 'cancelled' });
    if (thrown instanceof DamagedBackup) return fail({ kind: 'damaged-backup' });
    const isFull = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    return fail({ kind: isFull ? 'storage-full' : 'storage-denied' });
  }
}

async function* untilAborted<T>(pieces: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const piece of pieces) {
    signal.throwIfAborted();
    yield piece;
  }
}

async function holdsShop(snapshot: File): Promise<boolean> {
  const engine = await openEngine({ snapshot });
  if (!engine.ok) return false;
  const asked = await engine.value.exec('select count(*) from default_shop_facts');
  await engine.value.close();
  return asked.ok;
}
