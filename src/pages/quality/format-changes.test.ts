import { describe, expect, it } from 'vitest';
import type { SourceFile } from '#import';
import { changedFilesMoney, formatChanges } from './format-changes.ts';

const file = (fileId: number, header: readonly string[], more: Partial<SourceFile> = {}): SourceFile => ({
  fileId,
  name: `file ${fileId}.csv`,
  bytes: 1,
  fingerprint: String(fileId),
  encoding: 'utf-8',
  delimiter: ',',
  header,
  hasHeader: true,
  formatId: 'shop-orders',
  mapping: null,
  dates: {},
  numbers: {},
  rowsRead: 1,
  rowsUsed: 1,
  importedAt: '2024-12-31',
  ...more
});
const fact = (file_id: number, first_on: string, currency = 'EUR') => ({
  file_id,
  order_count: 10,
  charged: 100 * file_id,
  first_on,
  currency
});
const changesOf = (...given: Parameters<typeof formatChanges>) =>
  formatChanges(...given).map(({ file: now, before, what, column, from, to }) => [
    `${before.fileId}>${now.fileId}`,
    what,
    column,
    from,
    to
  ]);

describe('formatChanges', () => {
  it('compares each file with the one before it in time, whenever they were imported', () => {
    const files = [
      file(1, ['Order', 'Date', 'Total', 'Phone']),
      file(2, ['Order', 'Date', 'Total', 'E-mail']),
      file(3, ['order ', 'Date', 'Total', 'E-mail'])
    ];
    const facts = [fact(1, '2024-03-01'), fact(2, '2024-01-01'), fact(3, '2024-02-01')];
    expect(changesOf(files, facts)).toEqual([
      ['3>1', 'column_gone', 'E-mail', null, null],
      ['3>1', 'column_new', 'Phone', null, null]
    ]);
  });

  it('sees dates, decimal signs and currencies that are written otherwise', () => {
    const header = ['Order', 'Date', 'Total'];
    const files = [
      file(1, header, {
        dates: { c1: { family: 'numeric', order: 'dmy' } },
        numbers: { c2: { decimal: ',' } }
      }),
      file(2, header, {
        dates: { c1: { family: 'numeric', order: 'mdy' } },
        numbers: { c2: { decimal: '.' } }
      })
    ];
    expect(changesOf(files, [fact(1, '2024-01-01'), fact(2, '2024-02-01', 'USD')])).toEqual([
      ['1>2', 'date_order', 'Date', 'dmy', 'mdy'],
      ['1>2', 'decimal_sign', 'Total', ',', '.'],
      ['1>2', 'currency', null, 'EUR', 'USD']
    ]);
  });

  it('does not compare files of different kinds, nor tables that share little', () => {
    expect(changesOf([file(1, ['A', 'B']), file(2, ['A'], { formatId: 'other' })], [])).toEqual([]);
    expect(changesOf([file(1, ['A', 'B', 'C']), file(2, ['A', 'X', 'Y'])], [])).toEqual([]);
  });

  it('counts the money of a changed file once', () => {
    const files = [file(1, ['A', 'B', 'C', 'D']), file(2, ['A', 'B', 'X', 'Y'])];
    const changes = formatChanges(files, [fact(1, '2024-01-01'), fact(2, '2024-02-01')]);
    expect([changes.length, changedFilesMoney(changes)]).toEqual([4, 200]);
  });
});
