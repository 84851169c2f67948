import { drawShare } from '#statistics';
import type { AudienceRecord } from '#storage';

type Drawn = Pick<AudienceRecord, 'id' | 'holdoutShare' | 'seed' | 'startedOn'>;

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const mainId = (line: string): string => line.split(' ', 1)[0] ?? '';

const nobody: ReadonlySet<string> = new Set();

/**
 * The people with a mark each: `h` held out, `r` reached, `x` refuses to be written to and is on neither side.
 * By the most trusted id, so that ids may be added.
 */
export function drawn(
  members: string,
  holdoutShare: number,
  seed: string,
  refusing: ReadonlySet<string> = nobody
): string {
  const lines = linesOf(members);
  const heldOut = drawShare(lines.map(mainId), holdoutShare, seed);
  const markOf = (id: string): string => (refusing.has(id) ? 'x' : heldOut.has(id) ? 'h' : 'r');
  return lines.map((line) => `${markOf(mainId(line))} ${line}`).join('\n');
}

/** What questions about audiences are asked with: a line for each person, led by the audience. */
export function audienceLines({ id, holdoutShare, seed, startedOn }: Drawn, members: string): string {
  // Until it has started, marks are written large: who refuses is asked anew.
  const marked =
    startedOn === null
      ? linesOf(drawn(members, holdoutShare, seed)).map(
          (line) => line.charAt(0).toUpperCase() + line.slice(1)
        )
      : linesOf(members);
  return marked.map((line) => `${id} ${line}`).join('\n');
}

/** The people of a started audience without their marks, to start anew. */
export const undrawn = (members: string): string =>
  linesOf(members)
    .map((line) => line.slice(2))
    .join('\n');

export const memberCount = (members: string): number => linesOf(members).length;

/** Everybody of several lists, once. */
export const union = (lists: readonly string[]): string => [...new Set(lists.flatMap(linesOf))].join('\n');
