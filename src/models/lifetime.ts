import expectations from './lifetime/expectations.sql?raw';
import fitVerdict from './lifetime/fit_verdict.sql?raw';
import fittedModels from './lifetime/fitted_models.sql?raw';
import forecastTrials from './lifetime/forecast_trials.sql?raw';
import modelledCustomers from './lifetime/modelled_customers.sql?raw';
import naiveForecasts from './lifetime/naive_forecasts.sql?raw';
import predictions from './lifetime/predictions.sql?raw';
import purchaseDays from './lifetime/purchase_days.sql?raw';
import purchaseHistories from './lifetime/purchase_histories.sql?raw';
import saleMargins from './lifetime/sale_margins.sql?raw';
import valuedPeople from './lifetime/valued_people.sql?raw';
import type { LazyModel } from './model.ts';

/** What people did, as far as the fits read it. Each may read the ones above it. */
const historyModels = [
  { name: 'purchase_days', sql: purchaseDays },
  { name: 'purchase_histories', sql: purchaseHistories }
] as const satisfies readonly LazyModel[];

/** Tables of what the fits found, which no SQL can: empty here, filled by whoever fits. */
const fittedTables = [
  { name: 'fitted_models', sql: fittedModels, isFitted: true },
  { name: 'fit_verdict', sql: fitVerdict, isFitted: true },
  { name: 'forecast_trials', sql: forecastTrials, isFitted: true },
  { name: 'expectations', sql: expectations, isFitted: true }
] as const satisfies readonly LazyModel[];

export type FittedTable = (typeof fittedTables)[number]['name'];

/** What people are worth, in the order of making. */
export const lifetimeModels: readonly LazyModel[] = [
  { name: 'sale_margins', sql: saleMargins },
  ...historyModels,
  ...fittedTables,
  { name: 'naive_forecasts', sql: naiveForecasts },
  { name: 'modelled_customers', sql: modelledCustomers },
  { name: 'predictions', sql: predictions },
  { name: 'valued_people', sql: valuedPeople }
];
