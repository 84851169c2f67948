import type { Model } from './model.ts';
import alikePeople from './scope/alike_people.sql?raw';
import looselyJoined from './scope/loosely_joined.sql?raw';
import spelledPersonas from './scope/spelled_personas.sql?raw';

/** What looks for two people who may be one, and for one who may be two. */
export const identityModels: readonly Model[] = [
  { name: 'spelled_personas', sql: spelledPersonas },
  { name: 'alike_people', sql: alikePeople },
  { name: 'loosely_joined', sql: looselyJoined }
];
