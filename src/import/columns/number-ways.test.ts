import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { query, type Engine } from '#engine';
import { evidenceIn, readCells } from '#tests/support/cells.ts';
import { openNativeEngine } from '#tests/support/engine.ts';
import { numberSql } from './number-sql.ts';
import { readNumbers } from './numbers.ts';
import { assumedMark, endingsColumns, endingsSql } from './open-marks.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});

async function read(cells: readonly (string | null)[]): Promise<readonly (number | null)[]> {
  const { format } = readNumbers(await evidenceIn(engine, cells, 'number'));
  const texts = format === undefined ? [] : await readCells(engine, numberSql('c0', format));
  return texts.map((text) => (text === null ? null : Number(text)));
}

describe('numberSql', () => {
  it.each([
    [
      'a dash for no cents',
      { '12,-': 12, '1.200,-': 1200, '15,50': 15.5, '9,–': 9, '3,--': 3, '7,—': 7, '-5,-': -5 }
    ],
    ['a dash behind a point', { '12.-': 12, "1'200.-": 1200, '15.50': 15.5, 'CHF 9.–': 9 }],
    ['a dash behind a colon', { '1 200:-': 1200, '15:-': 15, '12': 12 }],
    ['a minus behind is one', { '12,-': 12, '5,00-': -5, '7-': -7, '8,50 €': 8.5 }],
    [
      'full width',
      {
        '￥１２３．５０': 123.5,
        '￥２，０００': 2000,
        '￥１５．００': 15,
        '￥９８': 98,
        '－３': -3,
        '（４．００）': -4
      }
    ],
    ['Arabic digits', { '١٢٣٫٥٠': 123.5, '١٬٢٠٠٫٠٠': 1200, '\u200f٩٨ ر.س': 98, '٠': 0 }],
    ['Persian digits', { '۱۲۳٫۵': 123.5, '۱٬۲۰۰': 1200, '۹۸ تومان': 98 }],
    ['Devanagari digits', { '₹१,२३४.५०': 1234.5, '₹९८': 98 }],
    [
      'blanks of every width',
      {
        '1\u00a0234,50': 1234.5,
        '1\u202f234,50 €': 1234.5,
        '1\u2009234,50': 1234.5,
        '1 234 567,00': 1_234_567
      }
    ],
    ['apostrophes', { "1'234.50": 1234.5, '1’234.50': 1234.5, "CHF 12'345'678.05": 12_345_678.05 }],
    [
      'signs and brackets',
      { '5.00-': -5, '(5.00)': -5, '$(5.00)': null, '($5.00)': -5, '−5.00': -5, '- 5.00': -5 }
    ],
    [
      'currencies before',
      { 'CHF 12.50': 12.5, 'R$ 12.50': 12.5, 'R 120.50': 120.5, 'Rs.500': 500, 'Rs. 1,500.50': 1500.5 }
    ],
    [
      'currencies behind',
      { '12,50 zł': 12.5, '1 234,50 kr': 1234.5, '99,00 kr.': 99, '1 234,50 руб.': 1234.5, '99,00 ₽': 99 }
    ],
    [
      'points of currencies are none of the number',
      { '12.50 kr.': 12.5, '1234.50 руб.': 1234.5, '5.00 р.': 5 }
    ],
    [
      'more of them',
      { '12.50元': 12.5, '100 ₺': 100, '₱1,250.00': 1250, 'Kč 5.00': 5, '5.00 lei': 5, '₦1,000.00': 1000 }
    ]
  ])('%s', async (_, cells) => {
    expect(await read(Object.keys(cells))).toEqual(Object.values(cells));
  });

  it('does not make a fraction of a currency that ends in a point', async () => {
    expect(await read(['Rs.500', 'Rs.750', 'Rs.1,250'])).toEqual([500, 750, 1250]);
  });
});

describe('a mark before three digits', () => {
  const open = async (cells: readonly string[]) =>
    readNumbers(await evidenceIn(engine, cells, 'number')).open;
  const endings = async (cells: readonly string[]) => {
    await evidenceIn(engine, cells, 'number');
    const rows = await engine.run(query(endingsSql('raw_1', ['c0']), {}, endingsColumns), {});
    if (!rows.ok) throw new Error(JSON.stringify(rows.error));
    const [row] = rows.value;
    if (row === undefined) throw new Error('no row');
    return row;
  };
  const assumed = async (cells: readonly string[], kind: 'money' | 'number', currency?: string) => {
    const marks = await open(cells);
    if (marks === undefined) throw new Error('nothing is open');
    return assumedMark(marks, await endings(cells), kind, currency);
  };

  it.each([
    ['decimals elsewhere', ['1.200', '12,50'], [1200, 12.5]],
    ['groups elsewhere', ['1.200', '1.250.000'], [1200, 1_250_000]],
    ['decimals by the same mark elsewhere', ['1.200', '12.5'], [1.2, 12.5]],
    ['a nought before it', ['1.200', '0.750'], [1.2, 0.75]],
    ['four digits before it', ['1.200', '1250.125'], [1.2, 1250.125]],
    ['a dash for no cents', ['1.200,-', '2.400,-'], [1200, 2400]],
    ['currency and a nought', ['€1.200', '€0.750'], [1.2, 0.75]]
  ])('is settled by %s', async (_, cells, numbers) => {
    expect(await read(cells)).toEqual(numbers);
    expect(await open(cells)).toBeUndefined();
  });

  it('is open where nothing else stands, and told with an example', async () => {
    expect(await open(['1.200', '2.400'])).toMatchObject({
      mark: '.',
      count: 2,
      example: { value: '1.200', row: 2 }
    });
    expect(await open(['1,200 €', '2,400 €'])).toMatchObject({ mark: ',' });
  });

  it.each([
    ['prices', ['1.200', '2.400'], 'money', { decimal: ',', isProven: false }],
    ['prices by commas', ['1,200', '2,400'], 'money', { decimal: '.', isProven: false }],
    ['prices beside lower ones', ['1.200', '950', '2.400'], 'money', { decimal: ',', isProven: true }],
    [
      'prices of a currency of three decimals',
      ['1.200', '2.400'],
      'money',
      { decimal: '.', isProven: false },
      'KWD'
    ],
    ['weights', ['1.125', '2.375'], 'number', { decimal: '.', isProven: false }],
    ['pieces with decimals', ['1,000', '12,000'], 'number', { decimal: ',', isProven: false }],
    ['amounts beside thousands without a mark', ['1.200', '2400'], 'money', { decimal: '.', isProven: false }]
  ] as const)('is assumed for %s', async (_, cells, kind, expected, currency?: string) => {
    expect(await assumed(cells, kind, currency)).toEqual(expected);
  });
});

describe('amounts of any width, dash and currency', () => {
  const wide = (text: string): string =>
    text.replaceAll(/[0-9.,]/g, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0));

  it('come back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 30 }),
        fc.constantFrom<readonly [string, string]>(
          ['￥', ''],
          ['', ' руб.'],
          ['Rs.', ''],
          ['', '元'],
          ['', ' kr.'],
          ['', '']
        ),
        fc.boolean(),
        fc.constantFrom(',', '.'),
        async (cents, [before, behind], isWide, decimal) => {
          const group = decimal === '.' ? ',' : '.';
          const cells = [150, ...cents].map((amount) => {
            const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, group);
            const rest = amount % 100;
            const number = `${whole}${decimal}${rest === 0 && !isWide ? '-' : String(rest).padStart(2, '0')}`;
            return `${before}${isWide ? wide(number) : number}${behind}`;
          });
          expect(await read(cells)).toEqual([150, ...cents].map((amount) => amount / 100));
        }
      ),
      { numRuns: 40 }
    );
  });
});
