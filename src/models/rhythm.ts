import type { LazyModel } from './model.ts';
import advisedPeople from './rhythm/advised_people.sql?raw';
import lastImport from './rhythm/last_import.sql?raw';
import purchaseExperiences from './rhythm/purchase_experiences.sql?raw';
import purchaseGaps from './rhythm/purchase_gaps.sql?raw';
import rhythms from './rhythm/rhythms.sql?raw';
import rhythmsOn from './rhythm/rhythms_on.sql?raw';
import stageResponses from './rhythm/stage_responses.sql?raw';

/** When people usually order, and what came before they stopped. Each may read the ones above it. */
export const rhythmModels: readonly LazyModel[] = [
  { name: 'purchase_gaps', sql: purchaseGaps },
  { name: 'last_import', sql: lastImport },
  { name: 'rhythms_on', sql: rhythmsOn, parameters: ['asked_days'] },
  { name: 'rhythms', sql: rhythms },
  { name: 'stage_responses', sql: stageResponses },
  { name: 'advised_people', sql: advisedPeople },
  { name: 'purchase_experiences', sql: purchaseExperiences }
];
