import { isStorageAvailable, openSnapshot, startEngineAhead, storeSnapshot } from '#engine';
import type { FileReport, ImportedShop } from '#import';
import { fail, ok, type Result, timestamp } from '#lib';
import { snapshotForm } from '#models';
import type { AudienceRecord, SnapshotRecord, StorageError } from '#storage';
import { alone, type Busy } from './alone.ts';
import type { DataHistory } from './data-history.svelte.ts';

/** An audience that the sample shop wrote to. */
type SampleAudience = Pick<AudienceRecord, 'name' | 'plan' | 'startedOn' | 'holdoutShare' | 'members'>;

interface SampleList {
  readonly name: string;
  readonly audiences: readonly SampleAudience[];
}

/** What the import made of the sample's files when the app was built. */
interface MadeSnapshot {
  readonly hash: string;
  readonly bytes: number;
  readonly reports: readonly FileReport[];
  readonly inUse: readonly FileReport[];
  readonly shops: readonly ImportedShop[];
}

export type SampleError = StorageError | Busy | { readonly kind: 'unreachable' };

const folder = 'sample/';

async function fetchOk(name: string): Promise<Response> {
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

const fetchJson = async <T>(name: string): Promise<T> => (await (await fetchOk(name)).json()) as T;

/** Some hosts unpack what is packed on their own. */
async function unpacked(blob: Blob): Promise<Blob> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return blob;
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new Uint8Array(await blob.arrayBuffer());
}

/** Sees that the snapshot lies in the browser; where that keeps no files, answers it. */
async function storedSnapshot(id: string, bytes: number): Promise<File | undefined> {
  const there = await openSnapshot(id).catch(() => undefined);
  if (there?.size === bytes) return undefined;
  const blob = await unpacked(await (await fetchOk('sample.db.gz')).blob());
  if (await isStorageAvailable()) {
    const stored = await storeSnapshot(id, piecesOf(blob)).catch(() => undefined);
    if (stored !== undefined) return undefined;
  }
  return new File([blob], `${id}.db`);
}

export interface OpenedSample {
  readonly audiences: readonly SampleAudience[];
}

/** Opens the sample shop beside what was imported. Its snapshot comes with the app: nothing is imported. */
export async function openSampleShop(history: DataHistory): Promise<Result<OpenedSample, SampleError>> {
  startEngineAhead();
  let list: SampleList;
  let made: MadeSnapshot;
  try {
    [list, made] = await Promise.all([
      fetchJson<SampleList>('files.json'),
      fetchJson<MadeSnapshot>('snapshot.json')
    ]);
  } catch {
    return fail({ kind: 'unreachable' });
  }
  return alone<OpenedSample, SampleError>(async () => {
    const id = `sample-${made.hash.slice(0, 16)}`;
    let file: File | undefined;
    try {
      file = await storedSnapshot(id, made.bytes);
    } catch {
      return fail({ kind: 'unreachable' });
    }
    const record: SnapshotRecord = {
      id,
      createdAt: timestamp(),
      reports: JSON.stringify(made.reports),
      inUse: JSON.stringify(made.inUse),
      shops: JSON.stringify(made.shops),
      decisions: [],
      form: snapshotForm
    };
    const put = await history.putSample(list.name, record, file);
    return put.ok ? ok({ audiences: list.audiences }) : put;
  });
}
