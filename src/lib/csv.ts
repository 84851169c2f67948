export type CsvCell = string | number | boolean | null;

const byteOrderMark = '\uFEFF';
/** What Excel, WPS or LibreOffice may take for the start of a formula; full-width signs count in East Asian ones. */
const formulaStart = /^[=+\-@\t\r\0＝＋－＠]/;

function fieldOf(cell: CsvCell, isExact: boolean): string {
  if (cell === null || typeof cell === 'boolean') return cell === null ? '' : String(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = !isExact && formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * RFC 4180, for Excel: with a byte order mark, and text that could be read as a formula led by an apostrophe.
 * `exact` is for databases: every value as it is, no mark.
 */
export function toCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  options: { readonly exact?: boolean } = {}
): string {
  const isExact = options.exact === true;
  const lines = Array.from([header, ...rows], (cells) => {
    const line = cells.map((cell) => fieldOf(cell, isExact)).join(',');
    // A bare empty line would be read as no record at all.
    return line === '' ? '""' : line;
  });
  return `${isExact ? '' : byteOrderMark}${lines.join('\r\n')}\r\n`;
}
