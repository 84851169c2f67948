import type { OrderStatus } from './entities.ts';
import { hasAny } from './guess-parts.ts';
import { isRuledOut } from './guess-vetoes.ts';
import { putFact, type GuessedTable } from './guess-table.ts';

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
  'o'
];
const no = ['no', 'n', 'false', '0', 'nein', 'non', 'não', 'nao', 'nie', 'nee', '否', 'いいえ', '无', '没有'];

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
      'paid bezahlt paye payee pagado pago pagato betaald oplacone zaplacone 是否付款 是否支付 已付款 支払済'.split(
        ' '
      ),
    yes: 'paid',
    no: 'unpaid'
  }
];

/** The words of a column that says by yes and no what became of an order, each with what it means. */
export function findFlag(table: GuessedTable): Readonly<Record<string, OrderStatus>> | undefined {
  const { contents, places, titles } = table;
  if (places.has('status')) return undefined;
  for (const flag of flags) {
    const place = titles.findIndex((title, at) => {
      const content = contents[at];
      const isAnswer = (cell: string): boolean => [...yes, ...no].includes(cell.toLowerCase());
      // Amounts that are all 0 so far are no answers.
      const says = content?.filled.some((cell) => yes.includes(cell.toLowerCase())) ?? false;
      return (
        says &&
        hasAny(title, flag.words) &&
        !isRuledOut(title, 'flag', 'flag') &&
        content?.share(isAnswer) === 1
      );
    });
    if (place < 0) continue;
    putFact(table, 'status', place, 0.7);
    const words = new Set(contents[place]?.filled.map((cell) => cell.toLowerCase()));
    return Object.fromEntries([...words].map((word) => [word, yes.includes(word) ? flag.yes : flag.no]));
  }
  return undefined;
}
