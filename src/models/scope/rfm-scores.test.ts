import { describe, expect, it } from 'vitest';
import { query, type RowsOf } from '#engine';
import { ok } from '#lib';
import { defaultRfm, type RfmPreset, rfmPresets, type RfmSettings, segments, segmentWords } from '#models';
import { type DrawnShop, openShop } from '#tests/support/shop.ts';

const scores = query(
  `select customer_key, recency_days, order_count, net_revenue::double as net_revenue,
          r_score, f_score, m_score, segment
   from rfm_scores order by customer_key`,
  {},
  {
    customer_key: 'integer',
    recency_days: 'integer',
    order_count: 'integer',
    net_revenue: 'number',
    r_score: 'integer',
    f_score: 'integer',
    m_score: 'integer',
    segment: segments
  }
);

const cells = query(
  'select r_score, f_score, m_score, segment from rfm_cells order by r_score, f_score, m_score',
  {},
  { r_score: 'integer', f_score: 'integer', m_score: 'integer', segment: segments }
);

/** `customer_key recency_days order_count net_revenue r f m segment`, a line a person. */
const lines = (rows: RowsOf<typeof scores>): readonly string[] =>
  rows.map((row) => Object.values(row).join(' '));

async function scored(
  shop: DrawnShop,
  change: Parameters<Awaited<ReturnType<typeof openShop>>['scope']>[0] = {}
) {
  const opened = await openShop(shop);
  await opened.scope(change);
  const answer = await opened.run(scores, {});
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return lines(answer.value);
}

const tied = `
  customer_key | created_at | charged
  1            | 2024-03-31 | 10
  2            | 2024-03-31 | 20
  3            | 2024-03-31 | 20
  4            | 2024-02-01 | 20
  5            | 2024-01-01 | 90
`;

describe('rfm_scores', () => {
  // Recency, worst first: 90 59 0 0 0 days, ranks 1 2 3 3 3 of 5. Money: 10 20 20 20 90, ranks 1 2 2 2 5.
  it('gives equal figures an equal score, that of the least of their ranks', async () => {
    expect(await scored({ orders: tied })).toEqual([
      '1 0 1 10 3 1 1 about_to_sleep',
      '2 0 1 20 3 1 2 about_to_sleep',
      '3 0 1 20 3 1 2 about_to_sleep',
      '4 59 1 20 2 1 2 hibernating',
      '5 90 1 90 1 1 5 hibernating'
    ]);
  });

  it('cuts where it is told to, each cut-off belonging to the better score', async () => {
    const fixed: RfmSettings = {
      ...defaultRfm(),
      recency: { method: 'fixed', cuts: [0, 30, 59, 80] },
      frequency: { method: 'fifths', cuts: [] },
      money: { method: 'fixed', cuts: [20, 50, 90, 500] }
    };
    expect(await scored({ orders: tied }, { rfm: fixed })).toEqual([
      '1 0 1 10 5 1 1 new',
      '2 0 1 20 5 1 2 new',
      '3 0 1 20 5 1 2 new',
      '4 59 1 20 3 1 2 about_to_sleep',
      '5 90 1 90 1 1 4 hibernating'
    ]);
  });

  it('counts orders up to five, and money without what was given back', async () => {
    const orders = `
      order_key | customer_key | created_at | charged | refund | refund_dated | is_cancelled
      1         | 1            | 2024-01-01 | 10      | 4      | 0            | false
      2         | 2            | 2024-01-02 | 10      | 0      | 0            | false
      3         | 2            | 2024-01-02 | 10      | 0      | 0            | false
      4         | 2            | 2024-01-03 | 10      | 0      | 0            | false
      5         | 2            | 2024-01-04 | 10      | 0      | 0            | false
      6         | 2            | 2024-01-05 | 10      | 0      | 0            | false
      7         | 2            | 2024-01-11 | 10      | 0      | 0            | false
      8         |              | 2024-01-11 | 99      | 0      | 0            | false
      9         | 1            | 2024-01-11 | 99      | 0      | 0            | true
    `;
    expect(await scored({ orders })).toEqual(['1 10 1 6 1 1 1 hibernating', '2 0 6 60 3 5 3 loyal']);
  });

  it('knows only the history looked at, and counts recency to the day asked about', async () => {
    // The last two months from 1 February on: the day before is not in them.
    const clock = { as_of: '2024-03-31', history_months: 2 };
    const orders = `${tied}\n4 | 2024-01-31 | 500\n6 | 2024-01-31 | 70`;
    expect(await scored({ orders }, { clock })).toEqual([
      '1 0 1 10 2 1 1 hibernating',
      '2 0 1 20 2 1 2 hibernating',
      '3 0 1 20 2 1 2 hibernating',
      '4 59 1 20 1 1 2 hibernating'
    ]);
  });

  it('leaves out what came after the day asked about', async () => {
    expect(await scored({ orders: tied }, { clock: { as_of: '2024-02-01' } })).toEqual([
      '4 0 1 20 3 1 1 about_to_sleep',
      '5 31 1 90 1 1 3 hibernating'
    ]);
  });

  it('splits eight classes strictly above the mean, or the median', async () => {
    const classes = defaultRfm('classes');
    expect(await scored({ orders: tied }, { rfm: classes })).toEqual([
      '1 0 1 10 2 1 1 general_growth',
      '2 0 1 20 2 1 1 general_growth',
      '3 0 1 20 2 1 1 general_growth',
      '4 59 1 20 1 1 1 general_win_back',
      '5 90 1 90 1 1 2 key_win_back'
    ]);
    const median = { ...classes, recency: { method: 'median', cuts: [] } } as const;
    expect((await scored({ orders: tied }, { rfm: median })).at(0)).toBe('1 0 1 10 1 1 1 general_win_back');
  });

  it('has no rows where nobody is known', async () => {
    expect(await scored({})).toEqual([]);
    expect(await scored({ orders: 'created_at | charged\n2024-01-01 | 10' })).toEqual([]);
  });
});

describe('rfm_cells', () => {
  const cellsOf = async (preset: RfmPreset, grid: RfmSettings['grid'] = null) => {
    const shop = await openShop({});
    await shop.scope({ rfm: { ...defaultRfm(preset), grid } });
    const answer = await shop.run(cells, {});
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };

  it.each([
    ['grid', 5],
    ['codes', 3],
    ['classes', 2]
  ] as const)('covers every cell of %s once, and uses every segment', async (preset, levels) => {
    const rows = await cellsOf(preset);
    const places = rows.map((row) => `${row.r_score}${row.f_score}${row.m_score}`);
    const range = Array.from({ length: levels }, (_, index) => index + 1);
    expect(places).toEqual(range.flatMap((r) => range.flatMap((f) => range.map((m) => `${r}${f}${m}`))));
    expect(new Set(rows.map(({ segment }) => segment))).toEqual(new Set(segmentWords[preset]));
  });

  it('draws the ten segments', async () => {
    const rows = await cellsOf('grid');
    const row = (r_score: number): string =>
      rows
        .filter((cell) => cell.r_score === r_score && cell.m_score === 1)
        .map(({ segment }) => segment)
        .join(' ');
    expect([5, 4, 3, 2, 1].map(row)).toEqual([
      'new potential_loyalists potential_loyalists champions champions',
      'promising potential_loyalists potential_loyalists loyal loyal',
      'about_to_sleep about_to_sleep need_attention loyal loyal',
      'hibernating hibernating at_risk at_risk cant_lose',
      'hibernating hibernating at_risk at_risk cant_lose'
    ]);
  });

  it('takes a grid of the reader', async () => {
    const grid = Array.from({ length: 25 }, (_, cell) => (cell === 6 ? 'loyal' : 'new'));
    const loyal = (await cellsOf('grid', grid)).filter(({ segment }) => segment === 'loyal');
    expect(new Set(loyal.map(({ r_score, f_score }) => `${r_score}${f_score}`))).toEqual(new Set(['22']));
  });

  it.each(rfmPresets)('knows the words of %s', (preset) => {
    expect(segments).toEqual(expect.arrayContaining([...segmentWords[preset]]));
  });
});

it('scores of ninety days earlier know only what was known then', async () => {
  const shop = await openShop({
    orders: `
      customer_key | created_at | charged
      1            | 2024-01-01 | 10
      1            | 2024-04-30 | 10
      2            | 2024-02-01 | 10
    `
  });
  const earlier = query(
    'select customer_key, recency_days, order_count from rfm_scores_earlier order by customer_key',
    {},
    { customer_key: 'integer', recency_days: 'integer', order_count: 'integer' }
  );
  // 30 April less 90 days is 31 January.
  expect(await shop.run(earlier, {})).toEqual(ok([{ customer_key: 1, recency_days: 30, order_count: 1 }]));
});
