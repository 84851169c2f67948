import rfmCells from './scope/rfm_cells.sql?raw';
import rfmMembers from './scope/rfm_members.sql?raw';
import rfmScores from './scope/rfm_scores.sql?raw';
import scopeCustomers from './scope/scope_customers.sql?raw';
import scopePaidSales from './scope/scope_paid_sales.sql?raw';
import scopeSales from './scope/scope_sales.sql?raw';

import { audienceModels } from './audiences.ts';
import { experienceModels } from './experience.ts';
import { identityModels } from './identity.ts';
import { lifetimeModels } from './lifetime.ts';
import { migrationModels } from './migration.ts';
import type { LazyModel, Model } from './model.ts';
import { peopleModels } from './people.ts';
import { qualityModels } from './quality.ts';
import { retentionModels } from './retention.ts';
import { rhythmModels } from './rhythm.ts';

export {
  countingStatements,
  defaultSettings,
  martStatements,
  type Settings,
  settingWords
} from './counting.ts';
export { type Lacking, laterTables, someShops } from './open-shops.ts';
export { customerChangesModel, orderChangesModel, segmentStatements } from './changes.ts';
export { type CanonicalModel, canonicalModels, mergedOrdersModel, personaModels } from './canonical.ts';
export { firstShop, identifierMacros, idSpaceOf, platformNameOf, platformNames } from './identifiers.ts';
export { forecastMacros } from './forecast-bounds.ts';
export type { FittedTable } from './lifetime.ts';
export type { LazyModel, Model } from './model.ts';
export { moneyMacros } from './money.ts';
export {
  defaultPredictions,
  type PredictionChoice,
  predictionChoices,
  type PredictionModel,
  predictionModels,
  type PredictionSettings,
  readPredictions
} from './prediction-choices.ts';
export {
  type Cut,
  type CutMethod,
  cutMethods,
  defaultRfm,
  type GridSegment,
  presetShapes,
  type RfmDimension,
  rfmDimensions,
  type RfmPreset,
  rfmPresets,
  type RfmSettings,
  type Segment,
  segments,
  segmentWords
} from './rfm.ts';
export { proofModels } from './proof.ts';
export { rfmStatements, scoreMacros } from './rfm-statements.ts';
export { readRfm, type RfmChoice, writeCut, writeGrid } from './rfm-choices.ts';
export { type CanonicalTable, canonicalTables } from './schema.ts';
export { snapshotForm } from './snapshot-form.ts';

/** The sales that pass the filters. */
export const scopeSalesModel: Model = { name: 'scope_sales', sql: scopeSales };

/**
 * All that is made on demand. Each may read the ones above it, `scope_sales`, and, where the
 * filter on segments must not show, `sales_of_all_segments`.
 */
export const lazyModels: readonly LazyModel[] = [
  { name: 'scope_customers', sql: scopeCustomers },
  { name: 'scope_paid_sales', sql: scopePaidSales },
  { name: 'rfm_cells', sql: rfmCells },
  { name: 'rfm_scores', sql: rfmScores },
  { name: 'rfm_scores_earlier', sql: rfmScores, daysEarlier: 90 },
  { name: 'rfm_members', sql: rfmMembers },
  ...experienceModels,
  ...retentionModels,
  ...qualityModels,
  ...identityModels,
  ...lifetimeModels,
  ...audienceModels,
  ...rhythmModels,
  ...migrationModels,
  ...peopleModels
];
