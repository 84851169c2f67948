import type { LazyModel } from './model.ts';
import followedCustomers from './scope/followed_customers.sql?raw';
import newcomers from './scope/newcomers.sql?raw';
import scopeEnd from './scope/scope_end.sql?raw';

/** Whom the dates won, and until when they can be seen. Each may read the ones above it. */
export const retentionModels: readonly LazyModel[] = [
  { name: 'scope_end', sql: scopeEnd },
  { name: 'followed_customers', sql: followedCustomers },
  { name: 'newcomers', sql: newcomers, isDated: true }
];
