export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export type Sortable = string | number | boolean | null;

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
  readonly text: (row: Row) => string;
  /** Makes the heading a button. */
  readonly sortBy?: (row: Row) => Sortable;
}

function compare(first: Sortable, second: Sortable, words: Intl.Collator): number {
  if (typeof first === 'string' && typeof second === 'string') return words.compare(first, second);
  return Number(first) - Number(second);
}

/** A sorted copy; equal rows keep their order, absent values come last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: Sort | undefined,
  languageTag: string
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
  if (sort === undefined || sortBy === undefined) return rows;
  const words = new Intl.Collator(languageTag, { numeric: true });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((first, second) => {
    const [one, other] = [sortBy(first), sortBy(second)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other, words);
  });
}

/** Numbers are first asked for from the top, words from A; a second press turns round. */
export function nextSort(sort: Sort | undefined, column: string, isNumber: boolean): Sort {
  const first = isNumber ? 'descending' : 'ascending';
  if (sort?.column !== column) return { column, direction: first };
  return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}
