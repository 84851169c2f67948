import { drawShare } from '#statistics';
import type { AudienceRecord } from '#storage';

type Drawn = Pick<AudienceRecord, 'id' | 'holdoutShare' | 'seed' | 'startedOn'>;

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const mainId = (line: string): string => line.split(' ', 1)[0] ?? '';

/** The people with a mark each: `h` held out, `r` reached. By the most trusted id, so that ids may be added. */
export function drawn(members: string, holdoutShare: number, seed: string): string {
  const lines = linesOf(members);
  const heldOut = drawShare(lines.map(mainId), holdoutShare, seed);
  return lines.map((line) => `${heldOut.has(mainId(line)) ? 'h' : 'r'} ${line}`).join('\n');
}

/** What questions about audiences are asked with: a line for each person, led by the audience. */
export function audienceLines({ id, holdoutShare, seed, startedOn }: Drawn, members: string): string {
  const marked = startedOn === null ? drawn(members, holdoutShare, seed) : members;
  return linesOf(marked)
    .map((line) => `${id} ${line}`)
    .join('\n');
}

/** The people of a started audience without their marks, to start anew. */
export const undrawn = (members: string): string =>
  linesOf(members)
    .map((line) => line.slice(2))
    .join('\n');

export const memberCount = (members: string): number => linesOf(members).length;

/** Everybody of several lists, once. */
export const union = (lists: readonly string[]): string => [...new Set(lists.flatMap(linesOf))].join('\n');
