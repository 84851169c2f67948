/** What the File System Access API adds to the browsers that have it; not part of TypeScript's own types. */
interface WithPicker {
  showDirectoryPicker(options: {
    readonly id: string;
    readonly mode: 'read';
  }): Promise<FileSystemDirectoryHandle>;
}

interface WithPermission {
  queryPermission(options: { readonly mode: 'read' }): Promise<PermissionState>;
  requestPermission(options: { readonly mode: 'read' }): Promise<PermissionState>;
}

const scope: object = globalThis;
const hasPicker = (candidate: object): candidate is WithPicker => 'showDirectoryPicker' in candidate;

const asksPermission = (handle: object): handle is WithPermission => 'queryPermission' in handle;

export const canPickFolders = (): boolean => hasPicker(scope);

/** The folder a person chose; undefined where they chose none or the browser has no such choice. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  if (!hasPicker(scope)) return undefined;
  try {
    return await scope.showDirectoryPicker({ id: 'regulars', mode: 'read' });
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') return undefined;
    throw thrown;
  }
}

/** Whether the folder may be read now; `ask` shows the browser's own question and needs a click before it. */
export async function mayRead(handle: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  if (!asksPermission(handle)) return true;
  const state = ask
    ? await handle.requestPermission({ mode: 'read' })
    : await handle.queryPermission({ mode: 'read' });
  return state === 'granted';
}

/** What an export may be called; anything else in the folder is left alone. */
const exportName = /\.(csv|tsv|txt|xlsx|xlsb|xls|ods|json|ndjson|jsonl|parquet|zip|gz)$/i;
const deepest = 3;

/** The files of a folder and of those inside it that may be exports. */
export async function exportsIn(folder: FileSystemDirectoryHandle, depth = 0): Promise<readonly File[]> {
  const files: File[] = [];
  for await (const entry of folder.values()) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    if (isFolder(entry)) {
      if (depth < deepest) files.push(...(await exportsIn(entry, depth + 1)));
    } else if (isFile(entry) && exportName.test(entry.name)) files.push(await entry.getFile());
  }
  return files;
}

const isFolder = (entry: FileSystemHandle): entry is FileSystemDirectoryHandle => entry.kind === 'directory';
const isFile = (entry: FileSystemHandle): entry is FileSystemFileHandle => entry.kind === 'file';
