import { describe, expect, it } from 'vitest';
import type { RowOf } from '#engine';
import { common, makeFormat } from '#i18n';
import { type ColumnDisplay, shownColumns, tableColumns } from './columns.ts';
import { exactCsv, readableCsv } from './panel-sheet.ts';

const columns = {
  segment: ['champion', 'asleep'],
  customer_key: 'integer',
  net_revenue: 'number?',
  revenue_share: 'number',
  first_on: 'date?',
  is_complete: 'boolean',
  note: 'text?'
} as const;
type Row = RowOf<typeof columns>;

const rows: readonly [Row, Row] = [
  {
    segment: 'champion',
    customer_key: 1,
    net_revenue: -1284.5,
    revenue_share: 0.461,
    first_on: '2026-10-31',
    is_complete: true,
    note: '=1+1'
  },
  {
    segment: 'asleep',
    customer_key: 2,
    net_revenue: null,
    revenue_share: 0.5,
    first_on: null,
    is_complete: false,
    note: null
  }
];
const display: ColumnDisplay<typeof columns> = {
  labels: { note: '备注' },
  words: { segment: { champion: '冠军客户' } },
  formats: { net_revenue: 'money', revenue_share: 'percent', first_on: 'month' },
  hide: ['customer_key']
};
const shown = shownColumns(columns, display, common.zh);

describe('places in a table', () => {
  const places = { country: 'text', value: 'text', other: 'text' } as const;
  const row = { country: 'CN', value: 'Guangdong', other: 'CN' };
  const writtenIn = (locale: 'en' | 'zh'): readonly string[] =>
    tableColumns<typeof places>(
      shownColumns(places, { dimensions: { value: 'region' } }, common[locale]),
      makeFormat(locale, null),
      common[locale]
    ).map((column) => column.text(row));

  it('are named in the language of the page, whichever column names them', () => {
    expect(writtenIn('en')).toEqual(['China', 'Guangdong', 'CN']);
    expect(writtenIn('zh')).toEqual(['中国', '广东', 'CN']);
    const sheet = shownColumns(places, { dimensions: { value: 'region' } }, common.zh);
    expect(readableCsv([row], sheet, common.zh)).toContain('中国,广东,CN');
  });
});

describe('a table of an answer', () => {
  const table = tableColumns<typeof columns>(shown, makeFormat('zh', 'CNY'), common.zh);

  it('names columns by the page, else by the shared words, else by themselves', () => {
    expect(table.map((column) => column.label)).toEqual([
      '客群',
      '净销售额',
      '销售额占比',
      'first on',
      'is complete',
      '备注'
    ]);
  });

  it('writes values in the reader’s language', () => {
    expect(rows.map((row) => table.map((column) => column.text(row)))).toEqual([
      ['冠军客户', '-¥1,284.50', '46.1%', '2026年10月', '是', '=1+1'],
      ['asleep', '–', '50.0%', '–', '否', '–']
    ]);
  });

  it('aligns figures at their end, words and days at their start', () => {
    expect(table.map((column) => column.align)).toEqual(['start', 'end', 'end', 'start', 'start', 'start']);
  });

  it('sorts by the value, and by the words shown', () => {
    expect(table.map((column) => column.sortBy?.(rows[0]))).toEqual([
      '冠军客户',
      -1284.5,
      0.461,
      '2026-10-31',
      true,
      '=1+1'
    ]);
  });
});

describe('a file of an answer', () => {
  it('has the reader’s words, plain numbers and no formula', () => {
    expect(readableCsv<typeof columns>(rows, shown, common.zh)).toBe(
      '\uFEFF客群,净销售额,销售额占比,first on,is complete,备注\r\n' +
        "冠军客户,-1284.5,0.461,2026-10-31,是,'=1+1\r\n" +
        'asleep,,0.5,,否,\r\n'
    );
  });

  it('has every column and value as they are, where that is asked for', () => {
    expect(exactCsv(rows, columns)).toBe(
      'segment,customer_key,net_revenue,revenue_share,first_on,is_complete,note\r\n' +
        'champion,1,-1284.5,0.461,2026-10-31,true,=1+1\r\n' +
        'asleep,2,,0.5,,false,\r\n'
    );
  });
});
