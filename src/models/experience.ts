import type { LazyModel } from './model.ts';
import filteredReviews from './scope/filtered_reviews.sql?raw';
import firstExperiences from './scope/first_experiences.sql?raw';
import scopeOrders from './scope/scope_orders.sql?raw';
import scopeReviews from './scope/scope_reviews.sql?raw';

/** What customers met with: parcels and ratings. Each may read the ones above it and the counting models. */
export const experienceModels: readonly LazyModel[] = [
  { name: 'scope_orders', sql: scopeOrders },
  { name: 'filtered_reviews', sql: filteredReviews },
  { name: 'scope_reviews', sql: scopeReviews, isDated: true },
  { name: 'first_experiences', sql: firstExperiences, isDated: true }
];
