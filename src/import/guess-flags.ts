import type { OrderStatus } from './entities.ts';
import type { ColumnContent } from './guess-content.ts';
import { hasAny } from './guess-parts.ts';
import { isRuledOut } from './guess-vetoes.ts';
import { putFact, type GuessedTable } from './guess-table.ts';
import { isStatusWord } from './statuses/index.ts';

const yes = [
  'yes',
  'y',
  'true',
  '1',
  'x',
  '✓',
  '✔',
  'ja',
  'j',
  'oui',
  'si',
  'sí',
  'sim',
  'tak',
  't',
  '是',
  'はい',
  '有',
  'o',
  'да',
  'так',
  '付了',
  '已付'
];
const no = [
  'no',
  'n',
  'false',
  '0',
  'nein',
  'non',
  'não',
  'nao',
  'nie',
  'nee',
  '否',
  'いいえ',
  '无',
  '没有',
  'нет',
  'ні',
  '未付',
  '没付'
];

interface Flag {
  readonly words: readonly string[];
  readonly yes: OrderStatus;
  readonly no: OrderStatus;
}

/** Questions that a column answers with yes or no, and what an order then is. */
const flags: readonly Flag[] = [
  {
    words:
      'storno storniert stornierung cancelled canceled cancel void voided annule annulee annullata cancelada anulada annulato annullato cancelado anulado anulowane geannuleerd 是否取消 取消 作废 キャンセル'.split(
        ' '
      ),
    yes: 'cancelled',
    no: 'paid'
  },
  {
    words:
      'refunded returned erstattet zuruckgegeben retourniert rembourse remboursee rembolsado reembolsada rimborsata erstattete zwrot reembolsado rimborsato zwrocone terugbetaald 是否退款 是否退货 已退款 返金'.split(
        ' '
      ),
    yes: 'refunded',
    no: 'paid'
  },
  {
    words:
      'paid bezahlt beglichen paye payee regle reglee pagado pagada pago pagato betaald oplacone zaplacone оплачено оплачен оплата сплачено 是否付款 是否支付 是否收款 已付款 付款了吗 付了吗 付钱了吗 支払済'.split(
        ' '
      ),
    yes: 'paid',
    no: 'unpaid'
  }
];

const isYes = (cell: string): boolean => yes.includes(cell.toLowerCase());
const isAnswer = (cell: string): boolean => isYes(cell) || no.includes(cell.toLowerCase());

/** Answers, and beside them words of a status; another word now and then is asked like any unknown one. */
function isAnswered(content: ColumnContent): boolean {
  // Amounts that are all 0 so far are no answers.
  const says = content.filled.some((cell) => isAnswer(cell) && cell !== '0');
  const isWord = (cell: string): boolean => isAnswer(cell) || /^\P{N}*$/u.test(cell);
  const isKnown = (cell: string): boolean => isAnswer(cell) || isStatusWord(cell);
  return says && content.share(isWord) === 1 && content.share(isKnown) >= 0.6;
}

/** The words of a column that says by yes and no what became of an order, each with what it means. */
export function findFlag(table: GuessedTable): Readonly<Record<string, OrderStatus>> | undefined {
  const { contents, places, titles } = table;
  if (places.has('status')) return undefined;
  for (const flag of flags) {
    const place = titles.findIndex((title, at) => {
      const content = contents[at];
      const isCalled = hasAny(title, flag.words) && !isRuledOut(title, 'flag', 'flag');
      return isCalled && content !== undefined && isAnswered(content);
    });
    if (place < 0) continue;
    putFact(table, 'status', place, 0.7);
    const words = new Set(contents[place]?.filled.filter(isAnswer).map((cell) => cell.toLowerCase()));
    return Object.fromEntries([...words].map((word) => [word, isYes(word) ? flag.yes : flag.no]));
  }
  return undefined;
}
