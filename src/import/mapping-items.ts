import { literal } from '#engine';
import type { Cells } from './format.ts';

/** What parts several products within one cell. */
export const itemBreaks = [';', ',', '|', '/', 'line'] as const;
export type ItemBreak = (typeof itemBreaks)[number];

/** How one product of a cell is written: `2x Mug`, `Mug x 2`, `Mug`. */
export const itemShapes = ['count-first', 'count-last', 'name-only'] as const;
export type ItemShape = (typeof itemShapes)[number];

/** A cell that names several products. */
export interface ItemsInCell {
  readonly column: string;
  readonly between: ItemBreak;
  readonly shape: ItemShape;
  /** What the words of the cell are. */
  readonly as: 'product_name' | 'sku';
}

/** For RE2 and for JavaScript alike. */
const breakPatterns: Readonly<Record<ItemBreak, string>> = {
  ';': '[;；]',
  ',': '[,，、]',
  '|': '[|｜]',
  '/': '/',
  line: '[\\r\\n]+'
};
const times = '[xX×*]';
const unit = '(?:件|个|份|盒|袋|瓶|pcs?)?';
const countFirst = `[0-9]+\\s*${times}\\s*`;
const countLast = `(?:\\s*[:：]\\s*[0-9]+|\\s*${times}\\s*[0-9]+|\\s*[(（]\\s*${times}?\\s*[0-9]+\\s*${unit}\\s*[)）])`;

const partPatterns: Readonly<Record<ItemShape, string>> = {
  'count-first': `^\\s*([0-9]+)\\s*${times}\\s*(.+?)\\s*$`,
  'count-last': `^\\s*(.+?)${countLast}\\s*$`,
  'name-only': '^\\s*(.+?)\\s*$'
};

/** Marks the breaks that a count stands beside, so that one within a product's name parts nothing. */
const markedBreaks: Readonly<Record<ItemShape, (between: string) => readonly [find: string, put: string]>> = {
  'count-first': (between) => [`${between}\\s*(${countFirst})`, '\u001f\\1'],
  'count-last': (between) => [`(${countLast})\\s*${between}`, '\\1\u001f'],
  'name-only': (between) => [between, '\u001f']
};

/** An SQL list of the products of a cell; a text without a count is one product, how many is not said. */
export function itemsSql({ column, between, shape, as }: ItemsInCell): (cells: Cells) => string {
  const [find, put] = markedBreaks[shape](breakPatterns[between]);
  const pattern = literal(partPatterns[shape]);
  const name =
    shape === 'count-first'
      ? `regexp_replace(part, ${literal(`^\\s*${countFirst}`)}, '')`
      : shape === 'count-last'
        ? `regexp_replace(part, ${literal(`${countLast}\\s*$`)}, '')`
        : 'part';
  const count =
    shape === 'count-first'
      ? `try_cast(nullif(regexp_extract(part, ${pattern}, 1), '') as double)`
      : shape === 'count-last'
        ? `try_cast(nullif(regexp_extract(part, '([0-9]+)[^0-9]*$', 1), '') as double)`
        : 'null::double';
  // A number at the end of a name is no count: `Mug 2`.
  const quantity =
    shape === 'count-last' ? `case when regexp_matches(part, ${pattern}) then ${count} end` : count;
  const [named, coded] =
    as === 'sku' ? ['null::varchar', `trim(${name})`] : [`trim(${name})`, 'null::varchar'];
  return (cells) => `list_transform(
    list_filter(
      string_split(regexp_replace(${cells.text(column)}, ${literal(find)}, ${literal(put)}, 'g'), chr(31)),
      lambda part: trim(part) <> ''
    ),
    lambda part: {
      'product_name': ${named},
      'sku': ${coded},
      'quantity': ${quantity},
      'unit_price': null::decimal(18,4)
    })`;
}

const inJavaScript = {
  parts: {
    'count-first': new RegExp(partPatterns['count-first']),
    'count-last': new RegExp(partPatterns['count-last'])
  }
} as const;

export interface ItemsProposal extends Pick<ItemsInCell, 'between' | 'shape' | 'as'> {
  /** Share of the cells with several products that are read whole this way. */
  readonly fit: number;
}

const partsOf = (cell: string, between: ItemBreak): readonly string[] =>
  cell.split(new RegExp(breakPatterns[between])).filter((part) => part.trim() !== '');
const looksLikeCode = (text: string): boolean =>
  /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/.test(text) && /\d/.test(text);

/** How the cells of a column could name several products, best first; none where they hardly do. */
export function proposeItems(cells: readonly string[]): readonly ItemsProposal[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return itemBreaks
    .flatMap((between) => {
      const parts = filled.map((cell) => partsOf(cell, between));
      const several = parts.filter(({ length }) => length > 1);
      if (several.length * 20 < filled.length || several.length === 0) return [];
      return (['count-first', 'count-last'] as const).map((shape): ItemsProposal => {
        const pattern = inJavaScript.parts[shape];
        const read = parts.filter((one) => one.every((part) => pattern.test(part)));
        const names = parts.flat().map((part) => pattern.exec(part)?.[shape === 'count-first' ? 2 : 1] ?? '');
        const codes = names.filter(looksLikeCode);
        return {
          between,
          shape,
          as: codes.length * 2 > names.length ? 'sku' : 'product_name',
          fit: read.length / filled.length
        };
      });
    })
    .filter(({ fit }) => fit >= 0.5)
    .toSorted((left, right) => right.fit - left.fit);
}
