const needsQuotes = /[",\r\n]/;

const csvCell = (text: string): string =>
  text !== '' && needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Some cells of a row, by the name of their column. */
export type Cells<Column extends string> = Readonly<Partial<Record<Column, string>>>;

/** Each row is given in parts, of which a later one wins; a cell in none of them is empty. */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<readonly Cells<Column>[]>,
  lineEnd: '\n' | '\r\n'
): string {
  const places = new Map<string, number>(columns.map((column, place) => [column, place]));
  const lines = [columns.map(csvCell).join(',')];
  for (const parts of rows) {
    const row = new Array<string>(columns.length).fill('');
    for (const part of parts) {
      for (const column in part) {
        const place = places.get(column);
        if (place !== undefined) row[place] = csvCell(part[column] ?? '');
      }
    }
    lines.push(row.join(','));
  }
  return lines.join(lineEnd) + lineEnd;
}
