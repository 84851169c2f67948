import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkspaceContents } from '#storage';
import { checkedPieces, DamagedBackup, isBackup, makeBackup, openBackup } from './backup.ts';
import { pieceBytes } from './pieces.ts';

const contents: WorkspaceContents = {
  dataSets: [
    {
      id: 'shop',
      name: '茶 & Co\n',
      history: [{ id: 'shop-1', createdAt: '2026-01-02T03:04:05.000Z', reports: '[]', decisions: ['d'] }],
      position: 1
    }
  ],
  savedViews: [],
  mappings: [],
  mappingTemplates: [],
  preferences: [{ name: 'locale', value: 'zh-CN' }],
  decisions: [],
  personNotes: [
    {
      id: 'n',
      ids: ['email::ana@example.com'],
      kind: 'tag',
      text: '=1+1',
      channel: null,
      on: '2026-01-02',
      writtenAt: '2026-01-02T03:04:05.000Z'
    }
  ],
  audiences: []
};
const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) % 251);
/** A whole piece and some. */
const snapshot = new Blob([bytes(pieceBytes), bytes(1000)]);

async function backupOf(of: Blob | null): Promise<Blob> {
  const made = await makeBackup(contents, of, () => undefined);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

async function readPieces(file: Blob): Promise<Uint8Array> {
  const opened = await openBackup(file);
  if (!opened.ok || opened.value.snapshot === null) throw new Error('no snapshot');
  const pieces: Uint8Array[] = [];
  for await (const piece of checkedPieces(opened.value.snapshot, opened.value.digests, () => undefined))
    pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

describe('a backup', () => {
  it('gives back what it was given', async () => {
    const file = await backupOf(snapshot);
    const opened = await openBackup(file);
    expect(opened.ok && opened.value.contents).toEqual(contents);
    expect(opened.ok && opened.value.bytes).toBe(file.size);
    expect(Buffer.from(await readPieces(file)).equals(Buffer.from(await snapshot.arrayBuffer()))).toBe(true);
  });

  it('may be of a shop without data', async () => {
    const opened = await openBackup(await backupOf(null));
    expect(opened.ok && opened.value.snapshot).toBeNull();
  });

  it('tells how far it is, and stops', async () => {
    const shares: number[] = [];
    await makeBackup(contents, snapshot, (share) => shares.push(share));
    expect(shares).toHaveLength(2);
    expect(shares[0]).toBeGreaterThan(0.9);
    const stopped = await makeBackup(contents, snapshot, () => undefined, AbortSignal.abort());
    expect(stopped).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });

  it('that is no backup, of a later version or cut off is told apart', async () => {
    const kindOf = async (file: Blob) => {
      const opened = await openBackup(file);
      return opened.ok ? 'ok' : opened.error.kind;
    };
    const file = await backupOf(snapshot);
    expect(await kindOf(new Blob(['Name,Email\n']))).toBe('not-a-backup');
    expect(await kindOf(new Blob(['regulars-backup 2 10\n{}']))).toBe('newer-backup');
    expect(await kindOf(new Blob(['regulars-backup 1 2\n{}']))).toBe('damaged-backup');
    expect(await kindOf(file.slice(0, file.size - 1))).toBe('damaged-backup');
    expect(await kindOf(file.slice(0, 100))).toBe('damaged-backup');
  });

  it('that changed anywhere in its data is found out before anything is replaced', async () => {
    const whole = new Uint8Array(await (await backupOf(snapshot)).arrayBuffer());
    const start = whole.length - snapshot.size;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: whole.length - 1 }), async (place) => {
        const changed = whole.slice();
        changed[place] = (changed[place] ?? 0) ^ 1;
        await expect(readPieces(new Blob([changed]))).rejects.toThrow(DamagedBackup);
      }),
      { numRuns: 5 }
    );
  });

  it('is known by its name', () => {
    expect(['a.regulars', 'A.REGULARS'].map((name) => isBackup({ name }))).toEqual([true, true]);
    expect(isBackup({ name: 'regulars.csv' })).toBe(false);
  });
});
