import type { CanonicalModel } from './canonical.ts';
import comparedOrders from './proof/compared_orders.sql?raw';
import fileDifferences from './proof/file_differences.sql?raw';
import fileProofs from './proof/file_proofs.sql?raw';
import statedOrders from './proof/stated_orders.sql?raw';

/**
 * What every file tells beside what the canonical tables hold of it: made last, from the rows of the files and
 * from the finished tables.
 */
export const proofModels: readonly CanonicalModel[] = [
  { name: 'stated_orders', sql: statedOrders, kept: false },
  { name: 'compared_orders', sql: comparedOrders, kept: false },
  { name: 'file_differences', sql: fileDifferences, kept: true },
  { name: 'file_proofs', sql: fileProofs, kept: true }
];
