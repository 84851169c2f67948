/**
 * Which tables a snapshot holds and what they mean. Raised with every change of what an import builds: a snapshot
 * of an earlier form is built anew from its own files before it is asked (`tests/snapshot-form.test.ts`).
 */
export const snapshotForm = 5;
