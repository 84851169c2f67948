import { expect, it } from 'vitest';
import { toSvg } from '#charts';
import { makeFormat } from '#i18n';
import { defaultRfm } from '#models';
import { rowsOf } from '#tests/support/rows.ts';
import { openShop } from '#tests/support/shop.ts';
import { matrixChart } from './chart.ts';
import {
  type MatrixKind,
  matrixBlocks,
  matrixCells,
  type Measure,
  outstandingCell,
  shareOfAll
} from './matrix.ts';
import { messages } from './messages.ts';
import { cells, cutOffs } from './queries.ts';
import { scalesOf } from './scales.ts';
import { whereIs } from './where.ts';

const period = {
  from_on: '2024-01-01',
  until_on: '2024-03-31',
  as_of: '2024-03-31',
  compare_from_on: null,
  compare_until_on: null
};
const format = makeFormat('en', 'CNY');

// Ninety people; person n bought on day n of the year, once more for every ten, for n yuan each time.
const orders = [
  'customer_key | created_at | charged',
  ...Array.from({ length: 90 }, (_, person) =>
    Array.from({ length: 1 + (person % 10 < 5 ? 0 : person % 10) }, () => {
      const day = new Date(Date.UTC(2024, 0, 1 + person)).toISOString().slice(0, 10);
      return `${person + 1} | ${day} | ${person + 1}`;
    })
  ).flat()
].join('\n');

async function drawnMatrix(preset: 'grid' | 'codes' | 'classes', matrix: MatrixKind, measure: Measure) {
  const shop = await openShop({ orders });
  const rfm = defaultRfm(preset);
  await shop.scope({ rfm, clock: period });
  const scales = scalesOf(await rowsOf(shop.run(cutOffs, period)), rfm, messages.en, format);
  const list = matrixCells(await rowsOf(shop.run(cells, { ...period, matrix })), measure);
  return { list, scales, blocks: matrixBlocks(list) };
}

it.each([
  ['grid', 'recency-frequency', 'customer_count'],
  ['grid', 'recency-money', 'revenue_per_customer'],
  ['codes', 'all', 'net_revenue'],
  ['classes', 'all', 'orders_per_customer']
] as const)('draws %s, %s, %s', async (preset, matrix, measure) => {
  const { blocks, scales } = await drawnMatrix(preset, matrix, measure);
  const option = matrixChart(blocks, scales, measure, messages.en, format);
  await expect(await toSvg(option, { width: 800, height: 400 })).toMatchFileSnapshot(
    `./golden/${preset}-${matrix}.svg`
  );
});

it('puts the latest on top, the most to the right, and one board to a level of money', async () => {
  const { blocks } = await drawnMatrix('codes', 'all', 'customer_count');
  expect(blocks.map(({ money }) => money)).toEqual([3, 2, 1]);
  expect(
    blocks[0]?.rows.map((row) => row.map(({ row: cell }) => `${cell.r_score}${cell.f_score ?? ''}`))
  ).toEqual([
    ['31', '32', '33'],
    ['21', '22', '23'],
    ['11', '12', '13']
  ]);
});

it('names the cell that stands out', async () => {
  const { list, scales } = await drawnMatrix('grid', 'recency-frequency', 'customer_count');
  const cell = outstandingCell(list, 'customer_count');
  expect(cell?.row.customer_count).toBe(10);
  expect(cell && shareOfAll(list, cell)).toBeCloseTo(1 / 9);
  expect(cell && whereIs(cell.row, scales, messages.en)).toBe('last order ≤ 18 d ago, 5+ orders');
});
