import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { openNativeEngine } from '#tests/support/engine.ts';
import { evidenceIn, readCells } from '#tests/support/cells.ts';
import { numberSql } from './number-sql.ts';
import { readNumbers, type NumberReading } from './numbers.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});

const readingOf = async (cells: readonly (string | null)[]): Promise<NumberReading> =>
  readNumbers(await evidenceIn(engine, cells, 'number'));

async function read(cells: readonly (string | null)[]): Promise<readonly (number | null)[]> {
  const { format } = await readingOf(cells);
  const texts = format === undefined ? [] : await readCells(engine, numberSql('c0', format));
  return texts.map((text) => (text === null ? null : Number(text)));
}

describe('numberSql', () => {
  it.each([
    ['bare', { '1': 1, '2.5': 2.5, '-3': -3, '.5': 0.5, '+4': 4, '-': null, '1.2.3': null }],
    ['dollars', { '$1,433.66': 1433.66, '-$3.00': -3, '$-4': -4, '($5.00)': -5, 'US$ 4': 4, '12.00-': -12 }],
    ['euros', { '116,99 €': 116.99, '1.234,50 €': 1234.5, '-7,5': -7.5, '--': null }],
    ['yuan', { '35.00元': 35, '100元': 100, '￥980': 980, '¥ 1,200': 1200, 'CNY 12.00': 12 }],
    [
      'a note beside the number',
      { '499.00（系统计算中，该值仅供参考2）': 499, '5 (est. 3)': 5, '12（3）': 12, '1': 1 }
    ],
    [
      'Swiss and French groups',
      { "1'234.50": 1234.5, '1 234': 1234, '1\u00a0234.5': 1234.5, '1\u202f234': 1234 }
    ],
    ['Indian groups', { '1,23,456.00': 123_456, '12,34,567.5': 1_234_567.5 }],
    ['percent', { '15%': 0.15, '7.5 %': 0.075 }],
    ['units', { '3件': 3, '2 pcs': 2, '1': 1, '5分': 5, '4星': 4 }],
    ['guards', { '="12.5"': 12.5, "'7": 7, '`9.50': 9.5, ' 8\t': 8 }],
    [
      'no numbers',
      { '1.5': 1.5, '1,5': null, '1.2万': null, '12 x': null, abc: null, '12-13': null, 无: null }
    ]
  ])('%s', async (_, cells) => {
    expect(await read(Object.keys(cells))).toEqual(Object.values(cells));
  });

  it('answers the type asked for', async () => {
    const { format } = await readingOf(['3', '4.25']);
    const sql = numberSql('c0', format ?? { decimal: '.' }, 'double');
    expect(await readCells(engine, `typeof(${sql}) || ' ' || ${sql}`)).toEqual(['DOUBLE 3.0', 'DOUBLE 4.25']);
  });

  it('does not take a decimal comma for a group mark in a hurry', async () => {
    const cells = ['1,000.50', '2,500.00', '3,000.00', '1,5'];
    expect(await read(cells)).toEqual([1000.5, 2500, 3000, null]);
  });
});

describe('readNumbers', () => {
  it('proves the decimal mark by the first cell that decides it', async () => {
    expect(await readingOf(['1.234', '2.500', '1.234,50'])).toMatchObject({
      format: { decimal: ',' },
      proof: { value: '1.234,50', row: 4 },
      unreadable: 0
    });
  });

  it('says so when a mark could mean either', async () => {
    expect(await readingOf(['1.234', '5.678'])).toMatchObject({
      format: { decimal: '.' },
      open: { mark: '.', count: 2 }
    });
  });

  it('counts what cannot be read and shows it', async () => {
    expect(await readingOf(['1.50', '2.50', 'free', 'free', '-', null])).toMatchObject({
      filled: 4,
      unreadable: 2,
      examples: [{ value: 'free', row: 4 }]
    });
  });

  it('names the currency', async () => {
    expect(await readingOf(['12,00 €', '1,00 $', '3,50 €'])).toMatchObject({ currency: '€' });
  });

  it('finds nothing in an empty column', async () => {
    expect(await readingOf(['--', null])).toMatchObject({ format: undefined, filled: 0 });
  });
});

describe('numbers written in any one way', () => {
  const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);
  const style = fc.record({
    marks: fc.constantFrom(
      ['.', ','],
      ['.', ''],
      ['.', "'"],
      [',', '.'],
      [',', ' '],
      [',', '\u00a0'],
      [',', '']
    ),
    before: fc.constantFrom('', '$', '￥', 'CNY '),
    behind: fc.constantFrom('', ' €', '元', ' USD'),
    minus: fc.constantFrom('-', '(')
  });

  it('come back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), { minLength: 1, maxLength: 40 }),
        style,
        async (cents, { marks: [decimal = '.', group = ''], before, behind, minus }) => {
          const cells = cents.map((amount) => {
            const digits = String(Math.abs(amount)).padStart(3, '0');
            const text = `${before}${grouped(digits.slice(0, -2), group)}${decimal}${digits.slice(-2)}${behind}`;
            if (amount >= 0) return text;
            return minus === '(' ? `(${text})` : `-${text}`;
          });
          expect(await read(cells)).toEqual(cents.map((amount) => amount / 100));
        }
      ),
      { numRuns: 40 }
    );
  });
});
