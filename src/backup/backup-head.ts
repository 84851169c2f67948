import * as v from 'valibot';
import type { WorkspaceContents } from '#storage';

const snapshotRecord = v.object({
  id: v.string(),
  createdAt: v.string(),
  reports: v.string(),
  inUse: v.exactOptional(v.string()),
  difference: v.exactOptional(v.string()),
  shops: v.exactOptional(v.string()),
  decisions: v.exactOptional(v.array(v.string())),
  form: v.exactOptional(v.number())
});

const contents = v.object({
  dataSets: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      history: v.array(snapshotRecord),
      shopNames: v.exactOptional(v.record(v.string(), v.string())),
      position: v.number()
    })
  ),
  savedViews: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      note: v.string(),
      address: v.string(),
      createdAt: v.string(),
      place: v.number()
    })
  ),
  mappings: v.array(v.object({ header: v.string(), mapping: v.string(), savedAt: v.string() })),
  mappingTemplates: v.array(
    v.object({ id: v.string(), name: v.string(), mapping: v.string(), savedAt: v.string() })
  ),
  preferences: v.array(v.object({ name: v.string(), value: v.string() })),
  decisions: v.array(
    v.object({
      id: v.string(),
      decidedAt: v.string(),
      about: v.string(),
      decision: v.string(),
      place: v.number(),
      forgetting: v.exactOptional(v.array(v.string()))
    })
  ),
  personNotes: v.array(
    v.object({
      id: v.string(),
      ids: v.array(v.string()),
      kind: v.picklist(['note', 'tag', 'contact']),
      text: v.string(),
      channel: v.nullable(v.picklist(['phone', 'mail', 'chat', 'visit', 'other'])),
      on: v.string(),
      writtenAt: v.string()
    })
  ),
  audiences: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      plan: v.string(),
      createdAt: v.string(),
      rule: v.nullable(v.string()),
      members: v.nullable(v.string()),
      holdoutShare: v.number(),
      seed: v.string(),
      startedOn: v.nullable(v.string())
    })
  )
}) satisfies v.GenericSchema<unknown, WorkspaceContents>;

export interface BackupHead {
  readonly savedAt: string;
  readonly contents: WorkspaceContents;
  /** The file that follows: its length, and the digest of each piece of it. */
  readonly snapshot: { readonly bytes: number; readonly digests: readonly string[] } | null;
}

const backupHead = v.object({
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  contents,
  snapshot: v.nullable(v.object({ bytes: v.number(), digests: v.array(v.string()) }))
}) satisfies v.GenericSchema<unknown, BackupHead>;

/** Undefined where it is nothing that was written here. */
export function readHead(text: string): BackupHead | undefined {
  try {
    const parsed = v.safeParse(backupHead, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
