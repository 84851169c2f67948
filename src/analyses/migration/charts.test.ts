import { describe, expect, it } from 'vitest';
import { toSvg } from '#charts';
import { makeFormat } from '#i18n';
import { boardOf, sizesOverTime } from './board.ts';
import { flowsChart, pressed } from './chart.ts';
import { kindOf } from './findings.ts';
import { messages } from './messages.ts';
import type { Flow, SegmentSize } from './queries.ts';
import { sizesChart } from './sizes-chart.ts';

const format = makeFormat('en', 'CNY');
const text = messages.en;

const flow = (
  segment_before: Flow['segment_before'],
  segment_after: Flow['segment_after'],
  customer_count: number
): Flow => ({ segment_before, segment_after, customer_count, ordered_count: 0, net_revenue: 0 });

const rows = [
  flow('champions', 'champions', 120),
  flow('champions', 'need_attention', 40),
  flow('loyal', 'champions', 25),
  flow('loyal', 'at_risk', 60),
  flow('hibernating', 'hibernating', 300),
  flow('hibernating', 'potential_loyalists', 20),
  flow('at_risk', 'hibernating', 45),
  flow('not_yet', 'new', 160),
  flow('not_yet', 'promising', 35),
  flow('promising', 'outside', 10)
];
const board = boardOf(rows, 'grid');

describe('flows', () => {
  it.each([
    ['wide', 820],
    ['narrow', 340]
  ])('are drawn %s', async (name, width) => {
    await expect(
      await toSvg(flowsChart(rows, board, text, format), { width, height: 460 })
    ).toMatchFileSnapshot(`./golden/flows-${name}.svg`);
  });

  it('have the most valued at the top and the ends of their own at the foot', () => {
    expect(board.before).toEqual(['champions', 'loyal', 'promising', 'at_risk', 'hibernating', 'not_yet']);
    expect(board.after.at(-1)).toBe('outside');
  });

  it('say whom a press means', () => {
    expect(pressed(rows, board, text, { series: 'Moves', index: 3 })).toEqual({ kind: 'flow', row: rows[3] });
    expect(pressed(rows, board, text, { series: 'After', index: 0 })).toEqual({
      kind: 'after',
      place: 'champions'
    });
    expect(pressed(rows, board, text, { series: 'Before', index: 99 })).toBeUndefined();
  });

  it('are each of one kind', () => {
    expect(rows.map(kindOf)).toEqual([
      'stayed',
      'moved',
      'moved',
      'slipped',
      'stayed',
      'back',
      'moved',
      'newcomers',
      'newcomers',
      'lost'
    ]);
  });
});

it('draws the sizes month by month', async () => {
  const sizes = Array.from({ length: 13 }, (_, month): readonly SegmentSize[] => {
    const as_of = new Date(Date.UTC(2023, 10 + month, 0)).toISOString().slice(0, 10);
    const size = (segment: SegmentSize['segment'], customer_count: number): SegmentSize => ({
      as_of,
      segment,
      customer_count,
      net_revenue: 0
    });
    return [
      size('champions', 100 + 5 * month),
      size('loyal', 80),
      size('new', month === 4 ? 60 : 20),
      size('hibernating', 200 + 20 * month)
    ];
  }).flat();
  await expect(
    await toSvg(sizesChart(sizesOverTime(sizes, 'grid'), text, format), { width: 900, height: 320 })
  ).toMatchFileSnapshot('./golden/sizes.svg');
});
