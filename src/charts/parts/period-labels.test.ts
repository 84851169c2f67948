import { addDays, addMonths } from '#lib';
import { describe, expect, it } from 'vitest';
import { periodLabels } from './period-labels.ts';

const run = (count: number, next: (day: string, step: number) => string, first: string): string[] =>
  Array.from({ length: count }, (_, step) => next(first, step));
const months = run(30, addMonths, '2024-05-01');
const weeks = run(60, (day, step) => addDays(day, 7 * step), '2025-09-01');
const days = run(45, addDays, '2026-01-10');
const quarters = run(8, (day, step) => addMonths(day, 3 * step), '2024-10-01');
const years = run(12, (day, step) => addMonths(day, 12 * step), '2015-01-01');
const shown = (labels: readonly string[]): string =>
  labels
    .filter((label) => label !== '')
    .map((label) => label.replace('\n', ' '))
    .join(' | ');

describe('periodLabels', () => {
  it.each([
    ['months, wide', months.slice(0, 4), 'month', 1200, 'May 2024 | Jun | Jul | Aug'],
    [
      'months, room for quarters',
      months,
      'month',
      1000,
      'Jul 2024 | Oct | Jan 2025 | Apr | Jul | Oct | Jan 2026 | Apr | Jul | Oct'
    ],
    ['months, room for halves', months, 'month', 390, 'Jul 2024 | Jan 2025 | Jul | Jan 2026 | Jul'],
    ['months, room for years', months, 'month', 200, 'Jan 2025 | Jan 2026'],
    ['weeks', weeks, 'week', 600, '6 Oct 2025 | 5 Jan 2026 | 6 Apr | 6 Jul | 5 Oct'],
    ['days, on Mondays', days, 'day', 800, '12 Jan 2026 | 19 Jan | 26 Jan | 2 Feb | 9 Feb | 16 Feb | 23 Feb'],
    ['quarters', quarters, 'quarter', 600, 'Q4 2024 | Q1 2025 | Q2 | Q3 | Q4 | Q1 2026 | Q2 | Q3'],
    ['years', years, 'year', 400, '2016 | 2018 | 2020 | 2022 | 2024 | 2026'],
    ['no room at all', months, 'month', 60, 'May 2024']
  ] as const)('%s', (_case, periods, grain, width, labels) => {
    expect(shown(periodLabels(periods, grain, 'en')(width))).toBe(labels);
  });

  it('writes Chinese', () => {
    expect(shown(periodLabels(months, 'month', 'zh')(390))).toBe(
      '7月 2024年 | 1月 2025年 | 7月 | 1月 2026年 | 7月'
    );
  });

  it('has one label for each period, and none for none', () => {
    expect(periodLabels(months, 'month', 'en')(500)).toHaveLength(30);
    expect(periodLabels([], 'month', 'en')(500)).toEqual([]);
  });
});
