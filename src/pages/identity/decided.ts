import type { Format } from '#i18n';
import type { DecisionRecord } from '#storage';
import { decisionOf } from '#state';
import { idParts, idValue } from './id-words.ts';
import type { IdentityText } from './messages.ts';
import type { SettledPair } from './settled-pairs.svelte.ts';

/** Something that a person decided about people, with what takes it back. */
export type Decided =
  | { readonly key: string; readonly what: string; readonly when: string; readonly record: DecisionRecord }
  | { readonly key: string; readonly what: string; readonly when: string; readonly pair: SettledPair };

/** Decisions and answers about people in words, the latest first. */
export function decidedOf(
  records: readonly DecisionRecord[],
  pairs: readonly SettledPair[],
  showsNames: boolean,
  text: IdentityText,
  format: Format
): readonly Decided[] {
  const named = (ids: readonly string[]): string =>
    format.list(
      ids.map((id) => {
        const parts = idParts(id);
        return `${text.key[parts.kind].name} ${idValue(parts, showsNames)}`;
      })
    );
  const decided = records.flatMap((record): Decided[] => {
    const decision = decisionOf(record);
    if (decision.kind !== 'same-person' && decision.kind !== 'shared-id') return [];
    const ids = named(decision.ids);
    const what = decision.kind === 'same-person' ? text.decided.joined(ids) : text.decided.split(ids);
    return [{ key: record.id, what, when: record.decidedAt, record }];
  });
  const answered = pairs.map((pair): Decided => {
    const ids = named([pair.one, pair.other]);
    const what = pair.kind === 'phone' ? text.decided.together(ids) : text.decided.apart(ids);
    return { key: `${pair.one} ${pair.other}`, what, when: pair.settledAt, pair };
  });
  return [...decided, ...answered].toSorted((one, other) => other.when.localeCompare(one.when));
}
