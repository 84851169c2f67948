import { literal } from '#engine';

/** What a row of sums is called, in lower case. */
const totalWords = [
  'total',
  'totals',
  'total:',
  'totals:',
  'grand total',
  'subtotal',
  'sub-total',
  'sum',
  'sum:',
  'summe',
  'summe:',
  'gesamt',
  'gesamtsumme',
  'insgesamt',
  'total général',
  'totaux',
  'totale',
  'totaal',
  'totalt',
  'totales',
  'totais',
  'suma',
  'razem',
  'итого',
  'итого:',
  '合计',
  '合计:',
  '合计：',
  '总计',
  '总计：',
  '小计',
  '共计',
  '汇总',
  '合計',
  '總計',
  '総計',
  '小計',
  '합계',
  '총계'
];

/** Whether a cell is called a sum; null of an empty one. */
export const isTotalWord = (cell: string): string =>
  `lower(trim(${cell})) in (${totalWords.map(literal).join(', ')})`;
