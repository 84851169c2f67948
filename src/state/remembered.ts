import type { Mapping } from '#import';
import type { Workspace } from '#storage';

/** How files with this header were mapped before. */
export const rememberedMapping =
  (workspace: Workspace) =>
  async (header: readonly string[]): Promise<Mapping | undefined> => {
    const found = await workspace.mappings.find(header);
    if (!found.ok || found.value === undefined) return undefined;
    const { parseMapping } = await import('#import');
    return parseMapping(JSON.parse(found.value));
  };
