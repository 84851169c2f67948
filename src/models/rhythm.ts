import type { LazyModel } from './model.ts';
import lastImport from './rhythm/last_import.sql?raw';
import purchaseExperiences from './rhythm/purchase_experiences.sql?raw';
import purchaseGaps from './rhythm/purchase_gaps.sql?raw';
import rhythms from './rhythm/rhythms.sql?raw';

/** When people usually order, and what came before they stopped. Each may read the ones above it. */
export const rhythmModels: readonly LazyModel[] = [
  { name: 'purchase_gaps', sql: purchaseGaps },
  { name: 'last_import', sql: lastImport },
  { name: 'rhythms', sql: rhythms },
  { name: 'purchase_experiences', sql: purchaseExperiences }
];
