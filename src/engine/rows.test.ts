import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '#lib';
import type { Answer } from './answer.ts';
import type { TableCell } from './engine.ts';
import type { Column } from './query.ts';
import { toRows } from './rows.ts';

const answer = (name: string, type: string, ...cells: readonly TableCell[]): Answer => ({
  columns: [{ name, type, cells }],
  rowCount: cells.length
});

const contractError = (column: string, expected: string, actual: string) =>
  fail({ kind: 'contract', column, expected, actual });

describe('toRows', () => {
  it('makes plain rows of columns', () => {
    const columns = { segment: ['loyal', 'lost'], customer_count: 'integer', as_of: 'date?' } as const;
    const columnar: Answer = {
      columns: [
        { name: 'segment', type: 'VARCHAR', cells: ['loyal', 'lost'] },
        { name: 'customer_count', type: 'INTEGER', cells: [3, 0] },
        { name: 'as_of', type: 'DATE', cells: ['2024-02-29', null] }
      ],
      rowCount: 2
    };
    expect(toRows(columns, columnar)).toEqual(
      ok([
        { segment: 'loyal', customer_count: 3, as_of: '2024-02-29' },
        { segment: 'lost', customer_count: 0, as_of: null }
      ])
    );
  });

  it.each<[Column, string]>([
    ['integer', 'BIGINT'],
    ['integer', 'DECIMAL(38,0)'],
    ['number', 'DECIMAL(12,2)'],
    ['number', 'INTEGER'],
    ['date', 'TIMESTAMP'],
    ['text', 'INTEGER'],
    ['boolean?', 'VARCHAR']
  ])('refuses for %s a column of type %s, even without rows', (column, type) => {
    expect(toRows({ x: column }, answer('x', type))).toEqual(contractError('x', String(column), type));
  });

  it('refuses null where none is declared', () => {
    expect(toRows({ x: 'number' }, answer('x', 'DOUBLE', 1, null))).toEqual(
      contractError('x', 'number', 'null')
    );
  });

  it('refuses numbers that are none', () => {
    expect(toRows({ x: 'number?' }, answer('x', 'DOUBLE', NaN))).toEqual(
      contractError('x', 'number?', 'NaN')
    );
    expect(toRows({ x: 'number?' }, answer('x', 'DOUBLE', Infinity))).toEqual(
      contractError('x', 'number?', 'Infinity')
    );
  });

  it('refuses a word outside the vocabulary', () => {
    const columns = { segment: ['loyal', 'lost'] } as const;
    expect(toRows(columns, answer('segment', 'VARCHAR', 'loyal', 'lsot'))).toEqual(
      contractError('segment', 'one of loyal, lost', 'lsot')
    );
  });

  it('refuses missing, renamed and surplus columns', () => {
    const both: Answer = {
      columns: [...answer('a', 'DATE').columns, ...answer('b', 'DATE').columns],
      rowCount: 0
    };
    expect(toRows({ a: 'date', b: 'date' }, answer('a', 'DATE'))).toEqual(
      contractError('b', 'date', 'no such column')
    );
    expect(toRows({ b: 'date', a: 'date' }, both)).toEqual(contractError('b', 'date', 'a column named a'));
    expect(toRows({ a: 'date' }, both)).toEqual(contractError('b', 'no such column', 'DATE'));
  });

  it('gives back every cell of every row under its name', () => {
    const cell = fc.oneof(fc.string(), fc.constant(null));
    const columns = fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,8}$/), { minLength: 1, maxLength: 5 });
    const drawing = fc.tuple(columns, fc.array(fc.array(cell, { minLength: 5, maxLength: 5 })));
    fc.assert(
      fc.property(drawing, ([names, cells]) => {
        const contract = Object.fromEntries(names.map((name) => [name, 'text?' as const]));
        const columnar: Answer = {
          columns: names.map((name, index) => ({
            name,
            type: 'VARCHAR',
            cells: cells.map((row) => row[index] ?? null)
          })),
          rowCount: cells.length
        };
        const rows = toRows(contract, columnar);
        expect(rows).toEqual(
          ok(cells.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null]))))
        );
      })
    );
  });
});
