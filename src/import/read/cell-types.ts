/** What a cell of text looks like; used to judge dialects and to tell headers from rows. */
export type CellType = 'empty' | 'number' | 'date' | 'address' | 'word' | 'text';

const patterns: readonly (readonly [CellType, RegExp])[] = [
  ['empty', /^(|-{1,2}|n\/?a|nan|null|none|无)$/i],
  // Money and its like: a sign, a currency, grouped digits, a unit.
  [
    'number',
    /^[-+(]?\s?(?:[A-Z]{0,3}[$€£¥￥]|[A-Z]{3}\s)?\s?-?\d[\d.,'\u00a0\u202f ]*(?:e[-+]?\d+)?\s?(?:%|[€$£¥元圆円]|[A-Z]{3})?-?\)?$/
  ],
  [
    'date',
    /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}[- .]\p{L}{3,9}\.?[- .]\d{2,4}|\p{L}{3,9}[- ]\d{1,2}[-,] ?\d{2,4})(?:[T ]+\d{1,2}:\d{2}.*)?$/u
  ],
  ['date', /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m)?$/i],
  ['address', /^(?:[\w.+*-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+)$/i],
  ['word', /^[\p{L}\p{N}#_][\p{L}\p{N}\p{M}#_ .:/&()（）'’*+?!%·-]*$/u]
];

/** A pattern over millions of characters runs out of stack, and nothing that long has a type. */
const longestTyped = 5000;

export function cellType(cell: string): CellType {
  if (cell.length > longestTyped) return 'text';
  const text = cell.trim();
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}
