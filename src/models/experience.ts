import type { Model } from './model.ts';
import firstExperiences from './scope/first_experiences.sql?raw';
import scopeOrders from './scope/scope_orders.sql?raw';
import scopeReviews from './scope/scope_reviews.sql?raw';

/** What customers met with: parcels and ratings. Each may read the ones above it and the counting models. */
export const experienceModels: readonly Model[] = [
  { name: 'scope_orders', sql: scopeOrders },
  { name: 'scope_reviews', sql: scopeReviews },
  { name: 'first_experiences', sql: firstExperiences }
];
