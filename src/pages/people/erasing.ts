import { erasureOf, type ImportError } from '#import';
import type { Result } from '#lib';
import { decisionOf, type Session } from '#state';
import type { DecisionRecord } from '#storage';
import { currentSnapshot } from '#storage';
import { SettledPairs } from '../identity/settled-pairs.svelte.ts';

/** What was decided about who somebody is would keep the ids that are to be forgotten. */
function isAbout(record: DecisionRecord, ids: readonly string[]): boolean {
  const about = decisionOf(record);
  const isOfPeople = about.kind === 'same-person' || about.kind === 'shared-id';
  return isOfPeople && about.ids.some((id) => ids.includes(id));
}

/**
 * Forgets whoever has these ids: in the figures and every import that can be gone back to, then in all that was
 * made of people. The decision keeps the ids until then, so that closing the page in between leaves nothing.
 */
export async function erasePerson(
  session: Session,
  ids: readonly string[]
): Promise<Result<void, ImportError>> {
  const instead = session.deciding.records.filter((record) => isAbout(record, ids));
  const decided = await session.decide('erase', await erasureOf(ids), { instead, forgetting: ids });
  if (!decided.ok) return decided;
  await finishErasing(session);
  return { ok: true, value: undefined };
}

/** Takes those who are erased from the figures out of notes, audiences and settled pairs. */
export async function finishErasing(session: Session): Promise<void> {
  const built = currentSnapshot(session.dataSet)?.decisions ?? [];
  const unfinished = session.deciding.records.filter(
    ({ id, forgetting }) => forgetting && built.includes(id)
  );
  for (const record of unfinished) {
    const { forgetting = [], ...finished } = record;
    const audiences = await session.audiences.forget(forgetting);
    const notes = await session.workspace.personNotes.forget(forgetting);
    const settled = new SettledPairs(session.workspace.preferences);
    await settled.load();
    if (audiences.ok && notes.ok && (await settled.forget(forgetting)))
      await session.deciding.change([], [finished]);
  }
}
