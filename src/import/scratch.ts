import { identifier } from '#engine';
import { canonicalModels, personaModels, proofModels } from '#models';
import { labelTables } from './identity.ts';
import { versionTables } from './versions.ts';

/** Tables that only the building of a snapshot needs. */
const scratchTables: readonly string[] = [
  ...versionTables,
  'file_facts',
  ...labelTables,
  ...[...personaModels, ...canonicalModels, ...proofModels].flatMap(({ name, kept }) => (kept ? [] : [name]))
];

/**
 * Until they are dropped they lie in the snapshot's own file, compressed and read from there as needed: as
 * temporary tables, which stay in memory whole, those of ten million lines would not fit.
 */
export const dropScratch: readonly string[] = scratchTables.map(
  (name) => `drop table if exists ${identifier(name)}`
);
