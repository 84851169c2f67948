import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimiters } from './dialect-candidates.ts';
import { recordUnwrapper, withoutWrapping, wrappingOf } from './wrapped-records.ts';

const wrap = (record: string): string => `"${record.replaceAll('"', '""')}"`;
const unwrap = (text: string): string => {
  const wrapping = wrappingOf(text);
  return wrapping === undefined ? text : withoutWrapping(text, wrapping);
};

const header = 'Name,Email,Total';
const first = '#1,ana@example.com,40.00';
const second = '#2,"Ann, ""Lee""",60.00';

describe('records in quotes', () => {
  it.each([
    ['but for the names', [header, wrap(first), wrap(second)]],
    ['with the names', [header, first, second].map(wrap)],
    ['in part', [header, first, wrap(second), first]],
    ['only where a cell had quotes of its own', [header, first, wrap(second)]],
    ['twice', [header, wrap(wrap(first)), wrap(wrap(second))]],
    ['with delimiters of another program behind', [`${header};;`, `${wrap(first)};;`, `${wrap(second)};;`]]
  ])('%s', (_, records) => {
    const text = `${records.join('\r\n')}\r\n`;
    const lines = unwrap(text).split('\r\n');
    expect(lines.map((line) => line.replace(/;;$/, '')).filter((line) => line !== '')).toEqual(
      records.map((record) => (record.includes('#2') ? second : record.includes('#1') ? first : header))
    );
  });

  it('with quotes that were doubled twice', () => {
    const text = `${header}\n${wrap(first)}\n"#2,""""Ann, Lee"""",60.00"\n`;
    expect(unwrap(text)).toBe(`${header}\n${first}\n#2,"Ann, Lee",60.00\n`);
  });

  it.each([';', '\t', '|'])('parted by %j', (delimiter) => {
    const by = (record: string): string => record.replaceAll(',', delimiter);
    const quoted = `#2${delimiter}"Ann${delimiter} Lee"${delimiter}60,00`;
    const text = `${by(header)}\n${wrap(by(first))}\n${wrap(quoted)}\n`;
    expect(unwrap(text)).toBe(`${by(header)}\n${by(first)}\n${quoted}\n`);
  });

  it('with a line break within a cell', () => {
    const record = '#3,"two\nlines",5.00';
    expect(unwrap(`${header}\n${wrap(record)}\n${wrap(first)}\n`)).toBe(`${header}\n${record}\n${first}\n`);
  });

  it.each([
    ['a column of texts', 'note\n"large, blue, round"\n"small, red, square"\n'],
    ['a quoted name and texts', '"note"\n"large, blue, round"\n"small, red, square"\n'],
    [
      'one column named with commas',
      '"note, in short, or long"\n"large, blue, round"\n"small, red, square"\n'
    ],
    ['one row of text', 'Note,Qty,Price\n"mugs, cups, bowls",,\nMug,1,2.00\nCup,2,3.00\n'],
    ['texts without spaces', 'a,b,c\n"red,green,blue",,\n"oak,elm,ash",,\nx,1,2\n'],
    ['a short record', 'note,qty\n"large, blue"\n"small, red",2\n'],
    ['quoted cells', '"a","b","c"\n"1","2, 3","4"\n"5","6 ""x""","7"\n'],
    ['no quotes', 'a,b,c\n1,2,3\n'],
    ['an open quote', 'a,b,c\n"1,2,3\n4,5,6\n']
  ])('are none: %s', (_, text) => expect(unwrap(text)).toBe(text));
});

it('any table that was wrapped comes back, in parts of any length', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', ' ', '\n', '1'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 2, maxLength: 12 }),
      fc.constantFrom(...delimiters),
      fc.integer({ min: 1, max: 40 }),
      (rows, delimiter, partLength) => {
        const records = [['Id', 'Name', 'Note', 'Total'], ...rows.map((row) => ['1', ...row.slice(1)])].map(
          (row) => Papa.unparse([row], { delimiter, newline: '\n' })
        );
        const [names = '', ...others] = records;
        const text = [names, ...others.map(wrap), ''].join('\n');
        const wrapping = wrappingOf(text);
        expect(wrapping).toEqual({ delimiter, width: 4 });
        if (wrapping === undefined) return;
        const next = recordUnwrapper(wrapping);
        const parts = Array.from({ length: Math.ceil(text.length / partLength) }, (_, index) =>
          next(text.slice(index * partLength, (index + 1) * partLength), false)
        );
        expect([...parts, next('', true)].join('')).toBe([...records, ''].join('\n'));
      }
    ),
    { numRuns: 200 }
  );
});
