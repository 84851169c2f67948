import type { Mark } from './marks.ts';
import { type Paint, resolvePaint } from './paint.ts';
import type { ChartTheme } from './theme.ts';

export interface TooltipLine {
  readonly label: string;
  readonly value: string;
  readonly colour?: Paint | undefined;
}

/** What is said about a mark, to the eye and to the ear. */
export interface TooltipText {
  readonly title: string;
  readonly lines: readonly TooltipLine[];
  readonly note?: string | undefined;
}

export interface ChartTooltip {
  /** `axis` speaks of everything at one place of the category axis, `item` of one mark. */
  readonly trigger: 'axis' | 'item';
  describe(mark: Mark): TooltipText | undefined;
}

/** One text for each place of the category axis; the rows in the order of that axis. */
export function axisTooltip<Row>(rows: readonly Row[], describe: (row: Row) => TooltipText): ChartTooltip {
  return { trigger: 'axis', describe: ({ index }) => at(rows, index, describe) };
}

/** One text for each mark; the rows in the order of the series' values. */
export function itemTooltip<Row>(
  rows: readonly Row[],
  describe: (row: Row, mark: Mark) => TooltipText
): ChartTooltip {
  return { trigger: 'item', describe: (mark) => at(rows, mark.index, (row) => describe(row, mark)) };
}

function at<Row, Text>(rows: readonly Row[], index: number, describe: (row: Row) => Text): Text | undefined {
  const row = rows[index];
  return row === undefined ? undefined : describe(row);
}

export function spokenTooltip({ title, lines, note }: TooltipText): string {
  return [title, ...lines.map(({ label, value }) => `${label} ${value}`.trim()), note]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Built node by node: names of customers and products never pass through markup. */
export function tooltipElement({ title, lines, note }: TooltipText, theme: ChartTheme): HTMLElement {
  const hasSwatches = lines.some(({ colour }) => colour !== undefined);
  const rows = lines.map(({ label, value, colour }) => {
    const row = element('div', 'tooltip-line', '');
    if (hasSwatches) {
      const swatch = element('i', 'tooltip-swatch', '');
      swatch.style.background = colour === undefined ? 'none' : resolvePaint(colour, theme);
      row.append(swatch);
    }
    row.append(element('span', 'tooltip-label', label), element('b', 'tooltip-value', value));
    return row;
  });
  const box = element('div', 'tooltip-text', '');
  box.append(element('div', 'tooltip-title', title), ...rows);
  if (note !== undefined && note !== '') box.append(element('div', 'tooltip-note', note));
  return box;
}
