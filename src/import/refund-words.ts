import { literal } from '#engine';
import type { Cells } from './format.ts';

/** What a column of kinds of rows calls one that gives money back. */
const words =
  'refund refunds refunded return returns returned|credit note|credit memo|chargeback reversal gutschrift gutschriften erstattung rückerstattung retoure retouren rückgabe rückzahlung storno stornierung remboursement remboursé remboursée avoir retour reembolso reembolsado devolución devolucion devolução devolucao rimborso rimborsato reso terugbetaling creditnota zwrot korekta возврат iade'
    .split('|')
    .flatMap((part) => (part.startsWith('credit ') ? [part] : part.split(' ')));
const asianWords = '返金|返品|退款|退货|退貨|退单|退單|冲红|환불|반품|hoàn tiền';

/** For RE2 and for JavaScript alike. */
const pattern = `(?:^|[^\\p{L}])(?:${words.join('|')})(?:$|[^\\p{L}])|${asianWords}`;
const inJavaScript = new RegExp(pattern, 'iu');

export const isRefundWord = (cell: string): boolean => inJavaScript.test(cell);

/** Whether a cell says yes, or calls its row a refund. */
export const refundFlag = (cells: Cells, name: string): string =>
  `coalesce(${cells.flag(name)}, regexp_matches(lower(${cells.text(name)}), ${literal(pattern)}), false)`;
