import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, TableCell } from '#engine';
import { openNativeEngine } from '#tests/support/engine.ts';
import { belowHeader } from './below-header.ts';
import { sniff, type Dialect } from './dialect.ts';
import { loadSql } from './load-sql.ts';
import { toUtf8 } from './text-file.ts';

type Row = readonly TableCell[];

const folder = mkdtempSync(join(tmpdir(), 'load-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function ask(sql: string): Promise<readonly Row[]> {
  const answer = await engine.table(sql, 1_000_000);
  if (!answer.ok) throw new Error(`${JSON.stringify(answer.error)}\n${sql}`);
  return answer.value.rows;
}

interface Loaded {
  readonly dialect: Dialect;
  readonly rows: readonly Row[];
  readonly rejects: readonly Row[];
}

async function load(content: string | Uint8Array<ArrayBuffer>): Promise<Loaded> {
  const original = new File([content], 'orders.csv');
  const dialect = sniff(new TextDecoder().decode(await original.arrayBuffer()));
  if (!dialect.ok) throw new Error(dialect.error.kind);
  const newlines = dialect.value.newline === 'mixed' ? 'unify' : 'keep';
  const text = await toUtf8(original, 'utf-8', { newlines, dialect: dialect.value });
  const file = join(folder, 'orders.csv');
  writeFileSync(file, new Uint8Array(await (await belowHeader(text, dialect.value)).arrayBuffer()));
  const { statements, rejects } = loadSql({ table: 'raw_1', file, dialect: dialect.value });
  for (const statement of statements) {
    const done = await engine.exec(statement);
    if (!done.ok) throw new Error(`${JSON.stringify(done.error)}\n${statement}`);
  }
  return {
    dialect: dialect.value,
    rows: await ask('select * from raw_1 order by _row'),
    rejects: await ask(`select * from ${rejects} order by _row`)
  };
}

const bytes = (...parts: readonly (string | number)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)]))
  );

describe('loadSql', () => {
  it('loses no row to a quote that is not closed among the names', async () => {
    const { dialect, rows, rejects } = await load(
      'no,name,"note\r\n1,Tea,"good"\r\n2,Cup,"blue, large"\r\n3,Pot,"old"\r\n4,Jar,"new"\r\n'
    );
    expect(dialect).toMatchObject({ newline: '\r\n', header: ['no', 'name', 'note'] });
    expect(rows).toEqual([
      [2, '1', 'Tea', 'good'],
      [3, '2', 'Cup', 'blue, large'],
      [4, '3', 'Pot', 'old'],
      [5, '4', 'Jar', 'new']
    ]);
    expect(rejects).toEqual([]);
  });

  it('reads cells that stand behind a space, quoted or not', async () => {
    const { dialect, rows, rejects } = await load('no, name, total\n1, "Tea, green", 2.50\n2, Cup, 3.00\n');
    expect(dialect.header).toEqual(['no', 'name', 'total']);
    expect(rows).toEqual([
      [2, '1', 'Tea, green', '2.50'],
      [3, '2', 'Cup', '3.00']
    ]);
    expect(rejects).toEqual([]);
  });

  it('loads every cell as text, numbered as a spreadsheet numbers rows', async () => {
    const { rows, rejects } = await load('\ufeffid,note\r\n01,"a, ""b""\r\nc"\r\n02,\r\n');
    expect(rows).toEqual([
      [2, '01', 'a, "b"\r\nc'],
      [3, '02', null]
    ]);
    expect(rejects).toEqual([]);
  });

  it('counts what stands above the header', async () => {
    const { rows } = await load('sep=;\n\nShop report\n\nid;total\n\n1;2,50\n2;3,00\n');
    expect(rows).toEqual([
      [7, '1', '2,50'],
      [8, '2', '3,00']
    ]);
  });

  it('takes the first record for a row where there is no header', async () => {
    const { rows } = await load('1,2024-01-01\n2,2024-01-02\n');
    expect(rows.map(([row]) => row)).toEqual([1, 2]);
  });

  it('fills short rows and keeps those of a file of one column', async () => {
    expect((await load('a,b,c\n1\n1,2\n1,2,3')).rows).toEqual([
      [2, '1', null, null],
      [3, '1', '2', null],
      [4, '1', '2', '3']
    ]);
    expect((await load('email\nana@example.com\n\nben@example.com\n')).rows).toEqual([
      [2, 'ana@example.com'],
      [3, null],
      [4, 'ben@example.com']
    ]);
  });

  it('takes a line of one empty quoted cell for a row, and an empty line for none', async () => {
    const { rows, rejects } = await load('id,note\n1,a\n""\n\n3,c\n""');
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['1', 'a'],
      [null, null],
      ['3', 'c'],
      [null, null]
    ]);
    expect(rejects).toEqual([]);
  });

  it('sets aside what it cannot read, with its reason, and numbers the rest as if it could', async () => {
    const good = (from: number, to: number): string =>
      Array.from({ length: to - from + 1 }, (_, index) => `${from + index},"x, y",z\n`).join('');
    const content = bytes(
      `id,a,b\n${good(2, 8)}9,x,y,too,many\n${good(10, 11)}12,"x"y,z\n13,`,
      0xff,
      0xfe,
      `,z\n${good(14, 20)}`
    );
    const { rows, rejects } = await load(content);
    expect(rejects.map(([row, reason]) => [row, reason])).toEqual([
      [9, 'too-many-cells'],
      [12, 'broken-quote'],
      [13, 'not-text']
    ]);
    expect(rejects[0]?.[2]).toBe('9,x,y,too,many');
    expect(rows.map(([row]) => row)).toEqual(rows.map(([, id]) => Number(id)));
    expect(rows).toHaveLength(16);
  });

  it('sets a line of very many cells too many aside at once, cut short, and numbers the rest', async () => {
    const { rows, rejects } = await load(
      `id,note\n1,"a\nb"\n2,b\n3,${'x,'.repeat(200_000)}\n4,d\n5,e${','.repeat(100_000)}\n6,f\n7,g,h\n8,i\n`
    );
    expect(rows.map(([row, id]) => [row, id])).toEqual([
      [2, '1'],
      [3, '2'],
      [5, '4'],
      [6, '5'],
      [7, '6'],
      [9, '8']
    ]);
    expect(rejects).toEqual([
      [4, 'too-many-cells', `3,${'x,'.repeat(101)}…`],
      [8, 'too-many-cells', '7,g,h']
    ]);
  }, 10_000);

  it('keeps in the rejects all that an unclosed quote swallows', async () => {
    const { rows, rejects } = await load('id,note\n1,"a, b"\n2,"b, c"\n3,"c, d"\n4,"d, e"\n5,"e\n6,f\n7,g\n');
    expect(rows.map(([, id]) => id)).toEqual(['1', '2', '3', '4']);
    expect(rejects).toEqual([[6, 'broken-quote', '5,"e\n6,f\n7,g']]);
  });

  it('sets an overlong line aside', async () => {
    const { rows, rejects } = await load(`id,note\n1,a\n2,${'x'.repeat(8_400_000)}\n3,c\n`);
    expect(rows.map(([, id]) => id)).toEqual(['1', '3']);
    expect(rejects.map(([row, reason]) => [row, reason])).toEqual([[3, 'line-too-long']]);
  });

  it('reads a file that mixes its line breaks, once they are made one', async () => {
    const { dialect, rows } = await load('a,b\r\n1,2\n3,4\r\n5,6\r7,8');
    expect(dialect.newline).toBe('mixed');
    expect(rows.map(([, a]) => a)).toEqual(['1', '3', '5', '7']);
  });

  it('loses no row to a stray quote in the header', async () => {
    const rows = Array.from({ length: 9 }, (_, day) => `2024-01-0${day + 1},${day},"pot, blue"\n`);
    const loaded = await load(`"date,qty,"name"\n${rows.join('')}`);
    expect(loaded.rows).toHaveLength(9);
  });

  it('leaves nothing behind from an earlier file', async () => {
    await load('a,b\n1,2\n3,4,5\n6,7\n8,9\n');
    expect((await load('a,b\n1,2\n')).rejects).toEqual([]);
  });
});

/** Words of many scripts, and the characters that quoting is about. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[\p{Script=Han}\p{Script=Latin}\d]{0,8}$/u) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a,b', 'a;b', 'say "hi"', 'two\nlines', 'x|y', "it's", '😀', '1,234.50')
  }
);
const tables = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 25 })
  );

describe('a table written in any dialect', () => {
  it('comes back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (cells, delimiter, newline, quotes) => {
          // A date, a number and a key in every row, as tables have that a shop exports.
          const rows = cells.map((row, index) => [
            `2024-05-${10 + index}`,
            `${index}.50`,
            `k${index}`,
            ...row
          ]);
          const header = (rows[0] ?? []).map((_, index) => `Column ${index}`);
          const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes });
          const { dialect, rows: loaded, rejects } = await load(text + newline);
          expect(dialect).toMatchObject({ delimiter, header });
          expect(rejects).toEqual([]);
          expect(loaded).toEqual(rows.map((row, index) => [index + 2, ...row.map((value) => value || null)]));
        }
      ),
      { numRuns: 60 }
    );
  });

  it('is counted to the last record, whatever is done to its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('good', 'good', 'good', 'wide', 'quote'), { minLength: 8, maxLength: 40 }),
        async (kinds) => {
          const lines = kinds.map((kind, index) => {
            const line = `${index + 2},"tea, green",${index}.50`;
            if (index < 4 || kind === 'good') return line;
            return kind === 'wide' ? `${line},${index},x,y` : `${index + 2},"t"ea,${index}.50`;
          });
          const { rows, rejects } = await load(`row,name,price\n${lines.join('\n')}\n`);
          const all = [...rows, ...rejects].map(([row]) => Number(row)).sort((one, other) => one - other);
          expect(all).toEqual(kinds.map((_, index) => index + 2));
          expect(rows.every(([row, c0]) => String(row) === c0)).toBe(true);
        }
      ),
      { numRuns: 40 }
    );
  });
});
