import type { Model } from './model.ts';
import newcomers from './scope/newcomers.sql?raw';
import scopeEnd from './scope/scope_end.sql?raw';

/** Whom the dates won, and until when they can be seen. Each may read the ones above it. */
export const retentionModels: readonly Model[] = [
  { name: 'scope_end', sql: scopeEnd },
  { name: 'newcomers', sql: newcomers }
];
