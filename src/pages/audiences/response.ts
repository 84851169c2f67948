import { type StandardisedShare, standardisedShare } from '#statistics';
import type { BuyerKind } from './queries.ts';

/** What people who had bought as often and as lately did next. */
export interface ExpectedResponse {
  readonly within30: StandardisedShare;
  readonly within60: StandardisedShare;
  /** Members of whose kind there was anybody, of all who have bought. */
  readonly coveredShare: number;
}

const memberSum = (kinds: readonly BuyerKind[]): number =>
  kinds.reduce((sum, { member_count }) => sum + member_count, 0);

export function expectedResponse(kinds: readonly BuyerKind[]): ExpectedResponse | undefined {
  const strata = (bought: 'bought_30_count' | 'bought_60_count') =>
    kinds.map((kind) => ({ weight: kind.member_count, successes: kind[bought], n: kind.person_count }));
  const within30 = standardisedShare(strata('bought_30_count'));
  const within60 = standardisedShare(strata('bought_60_count'));
  if (within30 === undefined || within60 === undefined) return undefined;
  const covered = memberSum(kinds.filter(({ person_count }) => person_count > 0));
  return { within30, within60, coveredShare: covered / memberSum(kinds) };
}

export type Advice = 'second' | 'keep' | 'remind' | 'win-back';

/** What suits the kind of buyer that most of them are. */
export function adviceFor(kinds: readonly BuyerKind[]): Advice | undefined {
  const share = (passes: (kind: BuyerKind) => boolean): number =>
    memberSum(kinds.filter(passes)) / memberSum(kinds);
  if (memberSum(kinds) === 0) return undefined;
  if (share(({ silent_from }) => silent_from >= 181) > 0.5) return 'win-back';
  if (share(({ silent_from }) => silent_from >= 91) > 0.5) return 'remind';
  return share(({ orders_from }) => orders_from === 1) > 0.5 ? 'second' : 'keep';
}
