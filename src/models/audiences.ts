import audienceMembers from './audiences/audience_members.sql?raw';
import memberIds from './audiences/member_ids.sql?raw';
import type { LazyModel } from './model.ts';

/** How the people of audiences are known again, whatever their keys became. */
export const audienceModels: readonly LazyModel[] = [
  { name: 'member_ids', sql: memberIds },
  { name: 'audience_members', sql: audienceMembers, parameters: ['members'] }
];
