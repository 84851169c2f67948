import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvCell, toCsv } from './csv.ts';

const parse = (csv: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n'
  });
  expect(errors).toEqual([]);
  return data;
};

const awkward = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '＝',
  '＋',
  '－',
  '＠',
  '"',
  ',',
  '\n',
  "'",
  '你',
  '🍵',
  ' '
);
const text = fc.oneof(
  fc.string(),
  fc.array(awkward).map((parts) => parts.join(''))
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.array(text, { minLength: width, maxLength: width }),
      fc.array(fc.array(text, { minLength: width, maxLength: width }))
    )
  );

describe('toCsv', () => {
  it('gives back every exact text', () => {
    fc.assert(
      fc.property(table, ([header, rows]) => {
        expect(parse(toCsv(header, rows, { exact: true }))).toEqual([header, ...rows]);
      })
    );
  });

  it('changes a guarded text only by a leading apostrophe, and leaves no formula', () => {
    fc.assert(
      fc.property(table, ([header, rows]) => {
        const written = [header, ...rows].flat();
        const read = parse(toCsv(header, rows)).flat();
        expect(read.map((field, index) => (field === written[index] ? field : field.slice(1)))).toEqual(
          written
        );
        expect(read.filter((field) => /^[=+\-@\t\r＝＋－＠]/.test(field))).toEqual([]);
      })
    );
  });

  it('writes numbers as numbers, negative ones too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [, [field] = []] = parse(toCsv(['n'], [[number]]));
        expect(Number(field)).toBe(number === 0 ? 0 : number);
      })
    );
    expect(toCsv(['change'], [[-5]])).toBe('\uFEFFchange\r\n-5\r\n');
  });

  it.each<[string, CsvCell, string]>([
    ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['a full-width formula', '＝1+1', "'＝1+1"],
    ['a phone number in text', '+49 30 1234', "'+49 30 1234"],
    ['nothing', null, '""'],
    ['no number', Number.NaN, '""'],
    ['yes or no', true, 'true']
  ])('writes %s', (_, cell, field) => {
    expect(toCsv(['x'], [[cell]])).toBe(`\uFEFFx\r\n${field}\r\n`);
  });
});
