import type { PurchaseCount, SpendHistory } from '#statistics';
import type { CountedRow } from './messages.ts';

/** Weeks to two places, as published histories have them. */
export const weeks = (days: number): number => Math.round((days / 7) * 100) / 100;

export interface DayCount extends PurchaseCount {
  readonly ageDays: number;
}

export interface TrialCount extends PurchaseCount {
  readonly before: number;
  readonly actual: number;
}

const records = ({ counts }: CountedRow): readonly (readonly number[])[] =>
  counts === '' ? [] : counts.split(';').map((record) => record.split(',').map(Number));

export const purchaseCounts = (rows: readonly CountedRow[]): readonly DayCount[] =>
  rows.flatMap((row) =>
    records(row).map(([recency = 0, age = 0, customers = 0]) => ({
      repeats: row.repeat_count,
      recency: weeks(recency),
      age: weeks(age),
      ageDays: age,
      customers
    }))
  );

export const trialCounts = (rows: readonly CountedRow[]): readonly TrialCount[] =>
  rows.flatMap((row) =>
    records(row).map(([recency = 0, age = 0, before = 0, actual = 0, customers = 0]) => ({
      repeats: row.repeat_count,
      recency: weeks(recency),
      age: weeks(age),
      before,
      actual,
      customers
    }))
  );

export const spendHistories = (rows: readonly CountedRow[]): readonly SpendHistory[] =>
  rows.flatMap((row) => records(row).map(([mean = 0]) => ({ repeats: row.repeat_count, mean })));
