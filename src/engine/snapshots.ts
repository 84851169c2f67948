/** The folder of the origin-private file system that holds the snapshots and nothing else. */
const snapshotFolder = 'regulars-snapshots';

const extension = '.db';

export const snapshotFileName = (name: string): string => `${name}${extension}`;

/** The name DuckDB has for a snapshot's file. */
export const snapshotPath = (name: string): string => `opfs://${snapshotFolder}/${snapshotFileName(name)}`;

const root = (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory();

async function openFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (await root()).getDirectoryHandle(snapshotFolder, { create: true });
  } catch {
    return undefined;
  }
}

const isNamed = (thrown: unknown, ...names: readonly string[]): boolean =>
  thrown instanceof DOMException && names.includes(thrown.name);

/** Whether this browser keeps files for the app; private windows of some do not. */
export async function isStorageAvailable(): Promise<boolean> {
  return (await openFolder()) !== undefined;
}

/** Whether a worker of this browser can write files as a database has to. */
export async function canStoreFiles(): Promise<boolean> {
  return (await isStorageAvailable()) && 'createSyncAccessHandle' in FileSystemFileHandle.prototype;
}

async function fileNames(): Promise<readonly string[]> {
  const folder = await openFolder();
  const names: string[] = [];
  if (folder !== undefined) for await (const name of folder.keys()) names.push(name);
  return names;
}

export async function listSnapshots(): Promise<readonly string[]> {
  const names = await fileNames();
  return names.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));
}

/** A finished snapshot, or undefined when it is not there (any more). */
export async function openSnapshot(name: string): Promise<File | undefined> {
  try {
    const folder = await openFolder();
    return await (await folder?.getFileHandle(snapshotFileName(name)))?.getFile();
  } catch (thrown) {
    if (isNamed(thrown, 'NotFoundError')) return undefined;
    throw thrown;
  }
}

/** Whether a snapshot is there, as long as it was written, down to its last byte. */
export async function isSnapshotWhole(name: string, bytes: number): Promise<boolean> {
  try {
    const file = await openSnapshot(name);
    if (file === undefined || file.size !== bytes) return false;
    return (await file.slice(-1).arrayBuffer()).byteLength === 1;
  } catch (thrown) {
    if (thrown instanceof DOMException) return false;
    throw thrown;
  }
}

/**
 * Writes a finished snapshot from elsewhere under a name. Fails with what the browser throws or the source
 * throws; nothing is left then.
 */
export async function storeSnapshot(
  name: string,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>
): Promise<File> {
  const folder = await (await root()).getDirectoryHandle(snapshotFolder, { create: true });
  const handle = await folder.getFileHandle(snapshotFileName(name), { create: true });
  const writable = await handle.createWritable();
  try {
    for await (const piece of pieces) await writable.write(piece);
    await writable.close();
    return await handle.getFile();
  } catch (thrown) {
    await writable.abort().catch(() => undefined);
    await removeFile(snapshotFileName(name));
    throw thrown;
  }
}

/** A worker that was ended holds its file for a moment longer. */
const removals = 5;
const pauseMs = 100;

/** Answers whether the file was there; one that a writer still holds open stays. */
async function removeFile(fileName: string): Promise<boolean> {
  const folder = await openFolder();
  for (let nth = 1; ; nth++) {
    try {
      await folder?.removeEntry(fileName);
      return folder !== undefined;
    } catch (thrown) {
      if (isNamed(thrown, 'NotFoundError')) return false;
      if (!isNamed(thrown, 'NoModificationAllowedError')) throw thrown;
      if (nth === removals) return false;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

export const deleteLog = (name: string): Promise<boolean> => removeFile(`${snapshotFileName(name)}.wal`);

export async function deleteSnapshot(name: string): Promise<void> {
  await deleteLog(name);
  await removeFile(snapshotFileName(name));
}

/**
 * Deletes what no data set knows: what an import left that was ended before its time. Answers the names of
 * the snapshots among it; a log alone is none. Only while nobody imports: a snapshot that is being written is
 * not known yet, and between its writer's end and its commit nothing holds its file open.
 */
export async function sweepSnapshots(keep: readonly string[]): Promise<readonly string[]> {
  const kept = new Set(keep.map(snapshotFileName));
  const swept: string[] = [];
  for (const name of await fileNames()) {
    if (kept.has(name) || !(await removeFile(name))) continue;
    if (name.endsWith(extension)) swept.push(name.slice(0, -extension.length));
  }
  return swept;
}
