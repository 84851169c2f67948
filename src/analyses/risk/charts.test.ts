import { expect, it } from 'vitest';
import { toSvg } from '#charts';
import { makeFormat } from '#i18n';
import { beforesChart, compare } from './befores-chart.ts';
import { messages } from './messages.ts';
import { waitChart } from './wait-chart.ts';
import { waitCurve } from './waits.ts';
import { backShare, winBackChart } from './win-back-chart.ts';

const format = makeFormat('en', 'CNY');
const text = messages.en;

/** Returns thin out as time goes by. */
const waits = Array.from({ length: 24 }, (_, week) => ({
  days: 7 * (week + 1),
  event_count: Math.round(60 * 0.84 ** week),
  censored_count: 6
}));

it('draws how long people wait', async () => {
  await expect(
    await toSvg(waitChart(waitCurve(waits), text.waits, format), { width: 560, height: 280 })
  ).toMatchFileSnapshot('./golden/waits.svg');
});

const silences = [30, 60, 90, 120, 180, 270, 365].map((silent_days, index) => ({
  silent_days,
  reached_count: 900 - 100 * index,
  ever_back_count: 300 - 45 * index,
  watched_count: index === 6 ? 4 : 800 - 110 * index,
  back_count: index === 6 ? 1 : 240 - 40 * index,
  silent_now_count: 500 - 40 * index
}));

it('draws how many come back', async () => {
  await expect(
    await toSvg(winBackChart(silences, text.winBacks, format), { width: 560, height: 280 })
  ).toMatchFileSnapshot('./golden/win-backs.svg');
});

it('says no share of fewer than ten people', () => {
  expect(silences.map((row) => backShare(row)?.share)).toEqual([
    0.3,
    200 / 690,
    160 / 580,
    120 / 470,
    80 / 360,
    40 / 250,
    undefined
  ]);
});

const befores = [
  { kind: 'late', last_count: 400, last_bad_count: 80, followed_count: 900, followed_bad_count: 63 },
  { kind: 'rating', last_count: 120, last_bad_count: 18, followed_count: 300, followed_bad_count: 30 },
  { kind: 'refund', last_count: 500, last_bad_count: 20, followed_count: 990, followed_bad_count: 45 },
  { kind: 'ticket', last_count: 0, last_bad_count: 0, followed_count: 0, followed_bad_count: 0 }
] as const;

it('compares what the files tell enough of, the widest difference first', async () => {
  const compared = compare(befores);
  expect(compared.map(({ row }) => row.kind)).toEqual(['late', 'rating', 'refund']);
  await expect(
    await toSvg(beforesChart(compared, text.befores, format), { width: 720, height: 210 })
  ).toMatchFileSnapshot('./golden/befores.svg');
});
