import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shortenWideRecords } from './wide-records.ts';

const layout = { delimiter: ',', quote: '"', escape: '"', newline: '\n', header: ['id', 'note'] } as const;
const shortened = async (
  text: string,
  dialect: Partial<Parameters<typeof shortenWideRecords>[1]> = {}
): Promise<string> => (await shortenWideRecords(new Blob([text]), { ...layout, ...dialect })).text();

/** Cells too many, of which a hundred stay. */
const cells = (count: number, cell = 'x'): string => `,${cell}`.repeat(count);

describe('shortenWideRecords', () => {
  it('hands back the same rows where none is far too wide', async () => {
    const rows = new Blob([`1,a\n2,b${cells(100)}\n3,"${cells(500)}"\n4,${'y'.repeat(1000)}\n`]);
    expect(await (await shortenWideRecords(rows, layout)).text()).toBe(await rows.text());
  });

  it('ends a record behind a hundred cells too many, with a sign that there were more', async () => {
    expect(await shortened(`1,a\n2,b${cells(100_000)}\n3,c`)).toBe(`1,a\n2,b${cells(100)},…\n3,c`);
    expect(await shortened(`1,a\r\n2,b${cells(101)}\r\n3,c`)).toBe(`1,a\r\n2,b${cells(100)},…\r\n3,c`);
    expect(await shortened(`1,a\r2,b${cells(101)}\r3,c`, { newline: '\r' })).toBe(
      `1,a\r2,b${cells(100)},…\r3,c`
    );
    expect(await shortened(`2,b${cells(101)}`)).toBe(`2,b${cells(100)},…`);
  });

  it('leaves out empty cells without a sign, as the engine does', async () => {
    expect(await shortened(`1,a${','.repeat(5000)}\n2,b\n`)).toBe(`1,a${','.repeat(100)}\n2,b\n`);
    expect(await shortened(`1,a${','.repeat(5000)}x\n2,b\n`)).toBe(`1,a${','.repeat(100)},…\n2,b\n`);
  });

  it('takes no delimiter or line break in a quoted cell for one', async () => {
    const quotedCell = '"y,""\nz,"';
    expect(
      await shortened(
        `1,${quotedCell}${cells(200)}${cells(3, quotedCell)}\n2,${quotedCell}\n3,b${cells(200)}\n`
      )
    ).toBe(`1,${quotedCell}${cells(100)},…\n2,${quotedCell}\n3,b${cells(100)},…\n`);
    expect(await shortened(`1,"\\",${cells(200)}"\n2,b${cells(200)}\n`, { escape: '\\' })).toBe(
      `1,"\\",${cells(200)}"\n2,b${cells(100)},…\n`
    );
    expect(await shortened(`1,"b${cells(200)}\n2,"c\n`, { quote: '', escape: '' })).toBe(
      `1,"b${cells(100)},…\n2,"c\n`
    );
  });

  it('keeps all that a quote swallows which is never closed', async () => {
    expect(await shortened(`1,a${cells(300)},"b\n2,c\n3,d`)).toBe(`1,a${cells(100)},…,"b\n2,c\n3,d`);
  });

  it('finds a record wherever the parts are cut in which it is read', async () => {
    const filler = 'x,yy\n'.repeat(838_800);
    for (const before of ['', 'x,y\n', '1234567,yy\n', '12345678901,y\n'])
      expect((await shortened(`${filler}${before}1,a${cells(400)}\n2,b\n`)).slice(filler.length)).toBe(
        `${before}1,a${cells(100)},…\n2,b\n`
      );
  });

  it('changes nothing else, and counts records as another reader does', async () => {
    const cell = fc.constantFrom('', 'a', 'b c', 'd,e', 'f\ng', 'say "hi"');
    const row = fc.oneof(
      { weight: 5, arbitrary: fc.array(cell, { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(cell, { minLength: 90, maxLength: 300 }) }
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        // A row wide enough for the first look to find, so that every other one is looked at as well.
        const all = [...rows, Array.from({ length: 400 }, () => 'x')];
        const { data } = Papa.parse<string[]>(await shortened(Papa.unparse(all, { newline: '\n' })), {
          delimiter: ','
        });
        const expected = all.map((cellsOfRow) => {
          const rest = cellsOfRow.slice(102);
          return [...cellsOfRow.slice(0, 102), ...(rest.some((one) => one !== '') ? ['…'] : [])];
        });
        expect(data).toEqual(expected);
      })
    );
  });
});
