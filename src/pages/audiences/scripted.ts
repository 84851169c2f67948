import { fail, ok, type Result } from '#lib';
import type { EngineError } from '#engine';
import type { Session } from '#state';
import { audienceLines } from './lines.ts';
import { ruleMembers } from './rule-members.ts';

/** What `regulars.analysis('audiences')` asks with: everybody of every audience, rules followed. */
export async function audienceParams(
  session: Session
): Promise<Result<{ readonly members: string }, EngineError>> {
  await session.audiences.load();
  const lines: string[] = [];
  for (const record of session.audiences.records) {
    const members =
      record.members === null ? await ruleMembers(session, record.rule ?? '') : ok(record.members);
    if (!members.ok) return fail(members.error);
    lines.push(audienceLines(record, members.value));
  }
  return ok({ members: lines.filter((line) => line !== '').join('\n') });
}
