import { cellType } from './cell-types.ts';

/** Reports of old programs put their columns one under another, with blanks between them and nothing else. */
export const withTabsForBlanks = (text: string): string =>
  text.replace(/^[ \t]+|[ \t]+(?=[\r\n]|$)/gm, '').replace(/[ \t]+/g, '\t');

/** The same for a text that comes in parts: an unfinished line waits for the next. */
export function blankReplacer(): (part: string, isLast: boolean) => string {
  let waiting = '';
  return (part, isLast) => {
    const text = waiting + part;
    const end = isLast ? text.length : Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    waiting = text.slice(end);
    return withTabsForBlanks(text.slice(0, end));
  };
}

const looked = 200;

/** Whether lines fall apart into the same number of cells, nearly all of them numbers or days. */
export function isInBlankColumns(text: string): boolean {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, looked);
  const cells = lines.map((line) => line.trim().split(/[ \t]+/));
  const width = cells[0]?.length ?? 0;
  if (lines.length < 3 || width < 3 || cells.some(({ length }) => length !== width)) return false;
  const aligned = lines.filter((line) => /^ |\S {2,}\S/.test(line)).length;
  const known = cells.flat().filter((cell) => ['number', 'date'].includes(cellType(cell))).length;
  return aligned * 2 > lines.length && known * 10 > width * cells.length * 6;
}
