import { describe, expect, it } from 'vitest';
import { nextSort, sortRows, type TableColumn } from './table.ts';

interface Product {
  readonly name: string;
  readonly sold: number | null;
}
const columns: readonly TableColumn<Product>[] = [
  { id: 'name', label: 'Product', text: (row) => row.name, sortBy: (row) => row.name },
  { id: 'sold', label: 'Sold', align: 'end', text: (row) => String(row.sold), sortBy: (row) => row.sold },
  { id: 'note', label: 'Note', text: () => '' }
];
const rows: readonly Product[] = [
  { name: 'cup 10', sold: 3 },
  { name: 'Cup 9', sold: null },
  { name: 'äpple', sold: 12 },
  { name: 'bowl', sold: 3 }
];
const names = (column: string, direction: 'ascending' | 'descending') =>
  sortRows(rows, columns, { column, direction }, 'en').map((row) => row.name);

describe('sortRows', () => {
  it('sorts numbers as numbers, absent ones last both ways, ties in the order given', () => {
    expect(names('sold', 'ascending')).toEqual(['cup 10', 'bowl', 'äpple', 'Cup 9']);
    expect(names('sold', 'descending')).toEqual(['äpple', 'cup 10', 'bowl', 'Cup 9']);
  });

  it('sorts words as the language does, with the numbers in them as numbers', () => {
    expect(names('name', 'ascending')).toEqual(['äpple', 'bowl', 'Cup 9', 'cup 10']);
  });

  it('sorts Chinese by sound', () => {
    const teas = ['乌龙', '白茶', '红茶'].map((name) => ({ name, sold: 0 }));
    const sorted = sortRows(teas, columns, { column: 'name', direction: 'ascending' }, 'zh-CN');
    expect(sorted.map((row) => row.name)).toEqual(['白茶', '红茶', '乌龙']);
  });

  it('leaves rows alone without a sort, or by a column that has none', () => {
    expect(sortRows(rows, columns, undefined, 'en')).toBe(rows);
    expect(sortRows(rows, columns, { column: 'note', direction: 'ascending' }, 'en')).toBe(rows);
  });
});

describe('nextSort', () => {
  it('starts with the largest number or the first word, then turns round', () => {
    const first = nextSort(undefined, 'sold', true);
    expect(first).toEqual({ column: 'sold', direction: 'descending' });
    expect(nextSort(first, 'sold', true).direction).toBe('ascending');
    expect(nextSort(first, 'name', false)).toEqual({ column: 'name', direction: 'ascending' });
  });
});
