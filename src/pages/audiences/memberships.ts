import type { EngineError } from '#engine';
import { LiveQuery, type Shop } from '#kit';
import type { AudienceRecord } from '#storage';
import { audienceLines } from './lines.ts';
import { membersOfRules } from './rule-members.ts';

const followedRules = (records: readonly AudienceRecord[]): readonly string[] =>
  records.flatMap(({ members, rule }) => (members === null && rule !== null ? [rule] : []));

/** Who belongs to each audience now: as kept, or as its rule says. */
export class Memberships {
  readonly #records: () => readonly AudienceRecord[];
  readonly #live: LiveQuery<ReadonlyMap<string, string>>;

  constructor(shop: Pick<Shop, 'ask' | 'period'>, records: () => readonly AudienceRecord[]) {
    this.#records = records;
    // The dates are set anew whenever the orders in scope change, and so the rules are followed anew.
    this.#live = new LiveQuery((signal) => membersOfRules(shop, followedRules(records()), signal));
  }

  /** Why a rule could not be followed. */
  get failure(): EngineError | undefined {
    const { answer } = this.#live;
    return answer.status === 'failed' ? answer.error : undefined;
  }

  /** The people of one; undefined until its rule was followed. */
  of(record: AudienceRecord): string | undefined {
    return record.members ?? this.#live.rows?.get(record.rule ?? '');
  }

  /** One or all, as questions are asked; undefined until all are known. */
  linesOf(records: readonly AudienceRecord[] = this.#records()): string | undefined {
    const lines = records.map((record) => {
      const members = this.of(record);
      return members === undefined ? undefined : audienceLines(record, members);
    });
    return lines.every((line) => line !== undefined)
      ? lines.filter((line) => line !== '').join('\n')
      : undefined;
  }
}
