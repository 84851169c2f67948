import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  canonicalModels,
  canonicalTables,
  martStatements,
  mergedOrdersModel,
  personaModels,
  proofModels,
  snapshotForm
} from '#models';

/** By form, what the tables of a snapshot and the statements that build them come to. */
const known: Readonly<Record<number, string>> = { 5: 'c907dd7114148d07' };

describe('the form of a snapshot', () => {
  it('is raised with whatever changes what an import builds, so that older data is built anew', () => {
    const built = [
      canonicalTables,
      mergedOrdersModel,
      personaModels,
      canonicalModels,
      proofModels,
      martStatements
    ];
    const digest = createHash('sha256').update(JSON.stringify(built)).digest('hex').slice(0, 16);
    expect({ [snapshotForm]: known[snapshotForm] }).toEqual({ [snapshotForm]: digest });
  });
});
