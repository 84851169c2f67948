import type { Steps } from './steps.ts';

/** Tables that the joining works in. */
export const labelTables: readonly string[] = ['persona_labels', 'shared_ids', 'reached'];

/**
 * Joins personas that share an id, directly or through others: each takes the smallest number it can
 * reach, until nothing changes. Rounds are bounded by the longest chain of shared ids.
 */
export async function labelPersonas(steps: Steps): Promise<void> {
  await steps.exec(
    `create or replace table persona_labels as
     select distinct persona_id, persona_id as label from persona_ids`,
    `create or replace table shared_ids as
     select persona_id, id_key from persona_ids
     where id_key in (select id_key from persona_ids group by id_key having count(distinct persona_id) > 1)`
  );
  for (;;) {
    await steps.exec(
      `create or replace table reached as
       select persona_labels.persona_id, min(smallest.label) as label
       from persona_labels
       inner join shared_ids on persona_labels.persona_id = shared_ids.persona_id
       inner join (
         select shared_ids.id_key, min(persona_labels.label) as label
         from shared_ids inner join persona_labels on shared_ids.persona_id = persona_labels.persona_id
         group by shared_ids.id_key
       ) as smallest on shared_ids.id_key = smallest.id_key
       group by persona_labels.persona_id`
    );
    const changed = await steps.count(
      `select count(*) from persona_labels inner join reached
       on persona_labels.persona_id = reached.persona_id where reached.label < persona_labels.label`
    );
    if (changed === 0) return;
    await steps.exec(
      `update persona_labels set label = reached.label from reached
       where persona_labels.persona_id = reached.persona_id and reached.label < persona_labels.label`
    );
  }
}
