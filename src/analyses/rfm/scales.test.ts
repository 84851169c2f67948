import { describe, expect, it } from 'vitest';
import { makeFormat } from '#i18n';
import type { Cut, RfmDimension } from '#models';
import { messages } from './messages.ts';
import type { CutOffRow } from './queries.ts';
import { scoreLabels, startingCuts } from './scales.ts';

const format = makeFormat('en', 'CNY');

/** Edges of each score from 1 upwards; null where nobody has it. */
const rowsOf = (
  dimension: RfmDimension,
  edges: readonly (readonly [number, number] | null)[]
): readonly CutOffRow[] =>
  edges.map((edge, index) => ({
    dimension,
    score: index + 1,
    customer_count: edge === null ? 0 : 2,
    lowest: edge?.[0] ?? null,
    highest: edge?.[1] ?? null
  }));

const labels = (
  dimension: RfmDimension,
  rows: readonly CutOffRow[],
  method: Cut['method'],
  cuts: Cut['cuts'] = []
) =>
  scoreLabels(dimension, rows, { method, cuts }, messages.en, format).map(({ label, isEmpty }) =>
    isEmpty ? `(${label})` : label
  );

describe('scoreLabels', () => {
  it('says days by the latest of each score', () => {
    const rows = rowsOf('recency', [
      [300, 900],
      [140, 274],
      [60, 131],
      [22, 58],
      [0, 21]
    ]);
    expect(labels('recency', rows, 'fifths')).toEqual(['> 274 d', '≤ 274 d', '≤ 131 d', '≤ 58 d', '≤ 21 d']);
  });

  it('says fixed days as they were set', () => {
    const rows = rowsOf('recency', [[400, 400], [200, 200], null, [40, 40], [0, 3]]);
    expect(labels('recency', rows, 'fixed', [30, 90, 180, 365])).toEqual([
      '> 365 d',
      '≤ 365 d',
      '(≤ 180 d)',
      '≤ 90 d',
      '≤ 30 d'
    ]);
  });

  it('says orders as spans', () => {
    const rows = rowsOf('frequency', [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 9]
    ]);
    expect(labels('frequency', rows, 'fixed', [2, 3, 4, 5])).toEqual(['1', '2', '3', '4', '5+']);
    expect(labels('frequency', rows, 'fixed', [3, 4, 7, 12])).toEqual(['1–2', '3', '4–6', '7–11', '12+']);
  });

  it('leaves scores unnamed that nobody has, where they are not fixed', () => {
    const rows = rowsOf('frequency', [[1, 1], null, null, [2, 2], [3, 9]]);
    expect(labels('frequency', rows, 'fifths')).toEqual(['1', '(nobody)', '(nobody)', '2', '3+']);
  });

  it('says money from below', () => {
    const rows = rowsOf('money', [
      [3, 99.5],
      [100, 1283.2],
      [1284, 5000]
    ]);
    expect(labels('money', rows, 'thirds')).toEqual(['< ¥100', '≥ ¥100', '≥ ¥1,284']);
  });

  it('has no limits where everybody is alike', () => {
    expect(labels('recency', rowsOf('recency', [[5, 5], null]), 'mean')).toEqual(['any', '(nobody)']);
  });
});

describe('startingCuts', () => {
  it('are where the scores part now', () => {
    const rows = rowsOf('recency', [
      [300, 900],
      [140, 274],
      [60, 131],
      [22, 58],
      [0, 21]
    ]);
    expect(startingCuts('recency', rows)).toEqual([21, 58, 131, 274]);
    expect(
      startingCuts(
        'money',
        rowsOf('money', [
          [3, 99],
          [99.6, 400],
          [400.4, 5000]
        ])
      )
    ).toEqual([100, 400]);
  });

  it('are none where some scores are empty or part at the same figure', () => {
    expect(startingCuts('frequency', rowsOf('frequency', [[1, 1], null, [2, 9]]))).toBeUndefined();
    expect(
      startingCuts(
        'money',
        rowsOf('money', [
          [1, 1],
          [1.2, 1.3],
          [1.4, 9]
        ])
      )
    ).toBeUndefined();
  });
});
