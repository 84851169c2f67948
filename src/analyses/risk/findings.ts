import type { Consent } from './advice-rules.ts';
import type { RiskTotal, Stake } from './queries.ts';

/** Below so many gaps between orders nobody's rhythm can be told. */
export const fewestPeople = 5;

export interface JudgedByOthers {
  readonly count: number;
  /** Null where others tell nothing. */
  readonly overdueAfter: number | null;
}

export interface Findings {
  readonly customerCount: number;
  /** Past their usual time, and not yet past the longest waits. */
  readonly atRiskCount: number;
  /** Those of them who have a rhythm of their own. */
  readonly regularCount: number;
  /** Those of them whose last experience was bad. */
  readonly troubledCount: number;
  readonly troubledConsent: Consent;
  readonly lapsedCount: number;
  readonly newlyOverdueCount: number;
  /** Of whom nothing can be said, because nobody like them was seen. */
  readonly unknownCount: number;
  /** Those past their time who ordered on two days, and after how many days people like them are. */
  readonly twice: JudgedByOthers;
  /** Those past their time who ordered on one day. */
  readonly once: JudgedByOthers;
}

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);

export function findings(rows: readonly RiskTotal[]): Findings {
  const atRisk = rows.filter(({ state }) => state === 'at_risk');
  const overdue = rows.filter(({ state }) => state === 'at_risk' || state === 'lapsed');
  const people = (list: readonly RiskTotal[]): number => sumOf(list, (row) => row.customer_count);
  const judgedBy = (basis: RiskTotal['gap_basis']): JudgedByOthers => ({
    count: people(atRisk.filter(({ gap_basis }) => gap_basis === basis)),
    overdueAfter: rows.find(({ gap_basis }) => gap_basis === basis)?.overdue_after ?? null
  });
  return {
    customerCount: people(rows),
    atRiskCount: people(atRisk),
    regularCount: people(atRisk.filter(({ gap_basis }) => gap_basis === 'own')),
    lapsedCount: people(rows.filter(({ state }) => state === 'lapsed')),
    troubledCount: sumOf(atRisk, (row) => row.troubled_count),
    troubledConsent: {
      refusing: sumOf(atRisk, (row) => row.troubled_refusing_count),
      unsaid: sumOf(atRisk, (row) => row.troubled_unsaid_count)
    },
    newlyOverdueCount: sumOf(overdue, (row) => row.newly_overdue_count),
    unknownCount: people(rows.filter(({ state }) => state === 'unknown')),
    twice: judgedBy('regulars'),
    once: judgedBy('first')
  };
}

export interface AtStake {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly days: number;
  /** What the model steps aside for: the next days equal the last. */
  readonly isNaive: boolean;
  /** Whether the data tell who still buys. */
  readonly hasChurnClaim: boolean;
}

/** What is expected of those at risk; undefined until known, or where nobody is or no amounts are. */
export function atStake(rows: readonly Stake[] | undefined): AtStake | undefined {
  const row = rows?.find(({ state }) => state === 'at_risk');
  if (row === undefined || row.value_at_stake === null || row.horizon_days === null) return undefined;
  return {
    value: row.value_at_stake,
    low: row.value_low,
    high: row.value_high,
    days: row.horizon_days,
    isNaive: row.basis === 'naive',
    hasChurnClaim: row.has_churn_claim
  };
}
