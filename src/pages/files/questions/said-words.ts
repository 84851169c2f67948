import type { OrderStatus } from '#import';
import { decisionOf } from '#state';
import type { DecisionRecord } from '#storage';

/** What a person said that a word of a status means. */
export interface SaidWord {
  readonly platform: string;
  readonly word: string;
  readonly status: OrderStatus;
  readonly record: DecisionRecord;
}

/** All that was said of words, the latest first. */
export const saidWords = (records: readonly DecisionRecord[]): readonly SaidWord[] =>
  records
    .flatMap((record): readonly SaidWord[] => {
      const decision = decisionOf(record);
      if (decision.kind !== 'status-word') return [];
      const { platform, word, status } = decision;
      return [{ platform, word, status, record }];
    })
    .toReversed();
