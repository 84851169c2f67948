import type { Engine } from '#engine';
import type { FileReport } from '#import';
import { importFiles, type NamedBytes, openNativeSnapshot } from './snapshot-of-files.ts';

/** Files imported and opened again, as a tab would. */
export async function importedShop(
  files: readonly NamedBytes[]
): Promise<{ readonly reports: readonly FileReport[]; readonly engine: Engine }> {
  const { reports, snapshot } = await importFiles(files);
  return { reports, engine: await openNativeSnapshot(snapshot) };
}
