import scopeCustomers from './scope/scope_customers.sql?raw';
import scopeReviews from './scope/scope_reviews.sql?raw';
import scopeSales from './scope/scope_sales.sql?raw';
import validCustomers from './scope/valid_customers.sql?raw';
import validSales from './scope/valid_sales.sql?raw';

export { type CanonicalTable, canonicalTables } from './schema.ts';

/** A named select; what becomes of it (table, view, answer) is its reader's business. */
export interface Model {
  readonly name: string;
  readonly sql: string;
}

/** What counts as a sale under the chosen settings, over all data. Each may read the ones above it. */
export const countingModels: readonly Model[] = [
  { name: 'valid_sales', sql: validSales },
  { name: 'valid_customers', sql: validCustomers }
];

/** What the filters leave of it. Each may read the ones above it and the counting models. */
export const filterModels: readonly Model[] = [
  { name: 'scope_sales', sql: scopeSales },
  { name: 'scope_customers', sql: scopeCustomers },
  { name: 'scope_reviews', sql: scopeReviews }
];
