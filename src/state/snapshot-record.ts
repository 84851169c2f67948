import type { ImportOutcome } from '#import';
import { timestamp } from '#lib';
import { snapshotForm } from '#models';
import type { DecisionRecord, SnapshotRecord } from '#storage';
import { idsOf } from './deciding.svelte.ts';

/** What is kept of an import beside its snapshot. */
export const recordOf = (
  id: string,
  { reports, inUse, difference, shops }: ImportOutcome,
  decisions: readonly DecisionRecord[]
): SnapshotRecord => ({
  id,
  createdAt: timestamp(),
  reports: JSON.stringify(reports),
  inUse: JSON.stringify(inUse),
  shops: JSON.stringify(shops),
  decisions: idsOf(decisions),
  form: snapshotForm,
  ...(difference === undefined ? {} : { difference: JSON.stringify(difference) })
});
