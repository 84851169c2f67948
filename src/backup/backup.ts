import { fail, ok, type Result, timestamp } from '#lib';
import type { WorkspaceContents } from '#storage';
import { type BackupHead, readHead } from './backup-head.ts';
import { digestOf, pieceBytes, piecesOf } from './pieces.ts';

/**
 * A backup is one file: a line of text, a head in JSON, and the current snapshot as it lies in the browser, a
 * DuckDB database. The line says which version this is and how many bytes of JSON follow it.
 */
const version = 1;
const longestLine = 64;
const mostHeadBytes = 2 ** 29;

export const backupExtension = 'regulars';
export const isBackup = ({ name: fileName }: Pick<File, 'name'>): boolean =>
  fileName.toLowerCase().endsWith(`.${backupExtension}`);

/** 0 to 1. */
export type OnShare = (share: number) => void;

export type BackupError =
  { readonly kind: 'not-a-backup' } | { readonly kind: 'newer-backup' } | { readonly kind: 'damaged-backup' };

export interface Backup {
  readonly savedAt: string;
  readonly bytes: number;
  readonly contents: WorkspaceContents;
  /** The snapshot that its data set has; null where there was no data. */
  readonly snapshot: Blob | null;
  readonly digests: readonly string[];
}

/** Writes what people made and their data as one file. */
export async function makeBackup(
  contents: WorkspaceContents,
  snapshot: Blob | null,
  onShare: OnShare,
  signal?: AbortSignal
): Promise<Result<Blob, { readonly kind: 'cancelled' }>> {
  const digests: string[] = [];
  if (snapshot !== null) {
    for await (const piece of piecesOf(snapshot)) {
      if (signal?.aborted === true) return fail({ kind: 'cancelled' });
      digests.push(await digestOf(piece));
      onShare((digests.length * pieceBytes) / Math.max(snapshot.size, pieceBytes));
    }
  }
  const head: BackupHead = {
    savedAt: timestamp(),
    contents,
    snapshot: snapshot === null ? null : { bytes: snapshot.size, digests }
  };
  const json = new Blob([JSON.stringify(head)]);
  return ok(
    new Blob([`regulars-backup ${version} ${json.size}\n`, json, ...(snapshot === null ? [] : [snapshot])])
  );
}

/** Reads what a backup holds, but for the snapshot, which is checked while it is restored. */
export async function openBackup(file: Blob): Promise<Result<Backup, BackupError>> {
  const line = await file.slice(0, longestLine).text();
  const [first, written, length] = /^regulars-backup (\d+) (\d+)\n/.exec(line) ?? [];
  if (first === undefined) return fail({ kind: 'not-a-backup' });
  if (Number(written) > version) return fail({ kind: 'newer-backup' });
  const end = first.length + Number(length);
  if (end > file.size || Number(length) > mostHeadBytes) return fail({ kind: 'damaged-backup' });
  const head = readHead(await file.slice(first.length, end).text());
  if (head === undefined) return fail({ kind: 'damaged-backup' });
  const snapshot = head.snapshot === null ? null : file.slice(end, end + head.snapshot.bytes);
  if (snapshot !== null && snapshot.size !== head.snapshot?.bytes) return fail({ kind: 'damaged-backup' });
  return ok({
    savedAt: head.savedAt,
    bytes: file.size,
    contents: head.contents,
    snapshot,
    digests: head.snapshot?.digests ?? []
  });
}

export class DamagedBackup extends Error {}

/** The snapshot, piece by piece; throws `DamagedBackup` at the first that is not what was saved. */
export async function* checkedPieces(
  snapshot: Blob,
  digests: readonly string[],
  onShare: OnShare
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let index = 0;
  for await (const piece of piecesOf(snapshot)) {
    if ((await digestOf(piece)) !== digests[index]) throw new DamagedBackup(`piece ${index}`);
    yield piece;
    index += 1;
    onShare((index * pieceBytes) / Math.max(snapshot.size, pieceBytes));
  }
}
