import { makeFormat } from '#i18n';
import { describe, expect, it } from 'vitest';
import { sequential, token } from './paint.ts';
import type { ChartOption } from './option.ts';
import { incompleteKey, referenceLine } from './parts/annotations.ts';
import { categoryAxis, figureAxis, periodAxis, sideAxis, valueAxis } from './parts/axes.ts';
import { bars, stackedBars } from './parts/bars.ts';
import { cells } from './parts/cells.ts';
import { intervalBand, intervalBars } from './parts/intervals.ts';
import { lines } from './parts/lines.ts';
import { plotArea } from './parts/plot-area.ts';
import { toPicture, toSvg } from './to-svg.ts';

const format = makeFormat('en', 'CNY');
const months = ['2026-01-01', '2026-02-01', '2026-03-01'];
const hostile = [
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><script>x</script>',
  '{b|bold} {c}',
  'var(--s1)'
];

const revenue: ChartOption = {
  ...plotArea({ legend: ['Returning', 'New', 'not over'] }),
  xAxis: periodAxis(months, 'month', format),
  yAxis: valueAxis(format.moneyShort),
  series: [
    ...stackedBars(
      [
        { name: 'Returning', colour: token('s1'), values: [3000, 4000, 1000] },
        { name: 'New', colour: token('seg-new'), values: [1000, null, 500] }
      ],
      { incomplete: (index) => index === 2 }
    ),
    incompleteKey('not over')
  ]
};

const ranked = (names: readonly string[]): ChartOption => ({
  ...plotArea(),
  xAxis: valueAxis(format.percentWhole),
  yAxis: [sideAxis(names), figureAxis(names)],
  series: [
    bars({ name: 'Came back', colour: token('s1'), values: names.map((_, index) => 0.6 - index / 10) }),
    intervalBars(
      names.map((_, index) => ({ low: 0.5 - index / 10, high: 0.7 - index / 10 })),
      true
    )
  ]
});

const ratings: ChartOption = {
  ...plotArea({ endLabels: ['Tea', 'Cups'] }),
  xAxis: periodAxis(months, 'month', format),
  yAxis: valueAxis(String, { startsAtZero: false }),
  series: [
    intervalBand('Tea', token('s1'), [{ low: 4, high: 4.4 }, { low: 4.1, high: 4.3 }, null]),
    ...lines(
      [
        { name: 'Tea', colour: token('s1'), values: [4.2, 4.2, 4.3] },
        { name: 'Cups', colour: token('s2'), values: [4.3, null, 4.3] }
      ],
      { hasEndLabels: true, isLastIncomplete: true }
    ),
    referenceLine({ at: 4.25, label: 'Target' })
  ]
};

const cohorts: ChartOption = {
  ...plotArea(),
  xAxis: { ...categoryAxis(['0', '1']), position: 'top' },
  yAxis: sideAxis(['Jan', 'Feb']),
  series: [
    cells('cohorts', [
      { column: 0, row: 0, value: 1, fill: sequential(1), label: '100%' },
      { column: 1, row: 0, value: 0.3, fill: sequential(0.6), label: '30%', caption: 'of 120' },
      { column: 0, row: 1, value: 1, fill: sequential(1), label: '100%', isIncomplete: true }
    ])
  ]
};

describe('pictures', () => {
  it.each([
    ['revenue', revenue],
    ['ranked', ranked(['Tea', 'Cups'])],
    ['ratings', ratings],
    ['cohorts', cohorts]
  ])('%s', async (name, option) => {
    await expect(await toSvg(option, { width: 480, height: 240 })).toMatchFileSnapshot(
      `./golden/${name}.svg`
    );
  });

  it('are the same whatever was drawn before', async () => {
    const first = await toSvg(cohorts);
    await toSvg(ratings);
    expect(await toSvg(cohorts)).toBe(first);
  });

  it('follow the theme asked for', async () => {
    expect(await toSvg(revenue, { scheme: 'dark' })).not.toBe(await toSvg(revenue));
  });

  it('leave no paint unresolved', async () => {
    const all = await Promise.all(
      [revenue, ranked(['Tea']), ratings, cohorts].map((option) => toSvg(option))
    );
    expect(all.filter((svg) => /var\(--|color-mix|contrast-color/.test(svg))).toEqual([]);
  });
});

describe('toPicture', () => {
  it('is a file under a title', async () => {
    const file = await toPicture('svg', 'Who <comes> back', cohorts, { width: 300, height: 100 });
    expect(file.type).toBe('image/svg+xml');
    const svg = await file.text();
    expect(svg).toContain('Who &lt;comes&gt; back');
    expect(svg).toContain('<svg x="20" y="50" width="300" height="100"');
  });
});

describe('names from the shop', () => {
  it.each(hostile)('%s is text', async (name) => {
    const svg = await toSvg(ranked([name]), { width: 900 });
    const texts = Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = '']) => text);
    const escaped = name.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    expect(texts.filter((text) => text === escaped)).toHaveLength(2);
    expect(svg).not.toMatch(/<img|<script|<a |href="javascript/);
  });
});

describe('what is not over', () => {
  it('is striped, bar, cell and key', async () => {
    const stripes = (svg: string): number => svg.match(/fill="url\(#/g)?.length ?? 0;
    expect(stripes(await toSvg(revenue))).toBe(3);
    expect(stripes(await toSvg(cohorts))).toBe(1);
    expect(stripes(await toSvg(ratings))).toBe(0);
  });
});
