import { describe, expect, it } from 'vitest';
import { literal } from '#engine';
import { openNativeDatabase } from '#tests/support/native-engine.ts';
import { foldSql, foldWord, isStatusWord, statusWords, statusWordsWith, tables } from './index.ts';

/** What WooCommerce calls its states, by its language packs: pending payment, processing, on hold, completed, cancelled, refunded, failed. */
const woocommerce: Readonly<Record<string, string>> = {
  'as stored':
    'wc-pending | wc-processing | wc-on-hold | wc-completed | wc-cancelled | wc-refunded | wc-failed',
  en: 'Pending payment | Processing | On hold | Completed | Cancelled | Refunded | Failed',
  'de, 2.4':
    'Zahlung ausstehend | In Bearbeitung | Wartend | Fertiggestellt | Storniert/Abgebrochen | Rückerstattet | Fehlgeschlagen',
  de: 'Zahlung ausstehend | In Bearbeitung | In Wartestellung | Abgeschlossen | Storniert | Rückerstattet | Fehlgeschlagen',
  fr: 'Attente paiement | En cours | En attente | Terminée | Annulée | Remboursée | Échouée',
  'es, 2.4': 'Pendiente de pago | Procesando | En espera | Completado | Cancelado | Devuelto | Falló',
  es: 'Pendiente de pago | Procesando | En espera | Completado | Cancelado | Reembolsado | Fallido',
  'it, 2.4':
    'In attesa di pagamento | In lavorazione | In attesa | Completato | Cancellato | Rimborsato | Fallito',
  it: 'In attesa di pagamento | In lavorazione | Sospeso | Completato | Annullato | Rimborsato | Fallito',
  nl: 'Wacht op betaling | In behandeling | In de wacht | Afgerond | Geannuleerd | Terugbetaald | Mislukt',
  pt: 'Recebida (pendente de pagamento) | Em processamento | Aguarda confirmação de pagamento | Concluída | Cancelada | Reembolsada | Falhada',
  'pt-BR':
    'Pagamento pendente | Processando | Aguardando | Concluído | Cancelado | Reembolsado | Malsucedido',
  pl: 'Oczekujące na płatność | W trakcie realizacji | Wstrzymane (oczekujące na płatność) | Zrealizowane | Anulowane | Zwrócone | Nieudane',
  ru: 'В ожидании оплаты | Обработка | На удержании | Выполнен | Отменён | Возвращён | Не удался',
  ja: '支払い待ち | 処理中 | 入金待ち | 完了 | キャンセルされました | 払い戻しされました | 失敗しました',
  'zh-Hans': '待付款 | 处理 | 待审 | 已完成 | 已取消 | 已退款 | 失败订单',
  'zh-Hant': '付款處理中 | 處理中 | 擱置 | 完成 | 取消 | 已退費 | 失敗'
};

/** What PrestaShop installs: payment accepted, preparation, shipped, delivered, cancelled, refund, payment error, bank wire. */
const prestashop: Readonly<Record<string, string>> = {
  en: 'Payment accepted | Preparation in progress | Shipped | Delivered | Canceled | Refund | Payment error | Awaiting bank wire payment',
  de: 'Zahlung eingegangen | Bestellung in Bearbeitung | Bestellung versandt | Bestellung ausgeliefert | Bestellung storniert | Zahlung erstattet | Fehler bei der Bezahlung | Warten auf Zahlungseingang von Bank',
  fr: 'Paiement accepté | En cours de préparation | Expédié | Livré | Annulé | Remboursement | Erreur de paiement | En attente de virement bancaire',
  es: 'Pago aceptado | Preparación en proceso | Enviado | Entregado | Cancelado | Reembolso | Error en el pago | Pago por transferencia bancaria pendiente',
  it: 'Pagamento accettato | Preparazione in corso | Consegna in corso | Consegnato | Annullato | Rimborsato | Errore di pagamento | In attesa di pagamento con bonifico bancario',
  nl: 'Betaling aanvaard | Wordt momenteel voorbereid | Verzonden | Afgeleverd | Geannuleerd | Terugbetaling | Betalingsfout | In afwachting van bankoverschrijving',
  pl: 'Płatność zaakceptowana | Przygotowanie w toku | Wysłane | Dostarczone | Anulowane | Zwrot | Błąd płatonści | Oczekiwanie na płatność przelewem bankowym',
  'pt-BR':
    'Pagamento aceito | Preparação em andamento | Enviado | Entregue | Cancelado | Reembolsado | Erro no pagamento | Aguardando a transferência do pagamento pelo banco'
};

const meaning = (words: string) => words.split(' | ').map((word) => statusWords.get(foldWord(word)) ?? word);

describe('status words', () => {
  it.each(Object.entries(woocommerce))('of WooCommerce are known (%s)', (_, words) => {
    expect(meaning(words)).toEqual([
      'unpaid',
      'paid',
      'unpaid',
      'completed',
      'cancelled',
      'refunded',
      'cancelled'
    ]);
  });

  it.each(Object.entries(prestashop))('of PrestaShop are known (%s)', (_, words) => {
    expect(meaning(words)).toEqual([
      'paid',
      'paid',
      'shipped',
      'completed',
      'cancelled',
      'refunded',
      'cancelled',
      'unpaid'
    ]);
  });

  it.each([
    ['paid', 'Оплачен | оплачена | В обработке | Оплачено | В обробці'],
    ['shipped', 'Отправлен | Отправлена | Отгружены | В пути | Відправлено'],
    ['completed', 'Выполнен | Доставлен | Доставлена | Завершён | Получены | Виконано'],
    ['refunded', 'Возврат | Возвращён | Повернено'],
    ['cancelled', 'Отменён | Отменен | ОТМЕНЕНА | Отменено | Отмена | Скасовано'],
    ['unpaid', 'Новый | Не оплачен | Ожидает оплаты | Новий']
  ])('in Cyrillic letters are known, whatever they agree with (%s)', (status, words) => {
    expect(new Set(meaning(words))).toEqual(new Set([status]));
  });

  it.each([
    [
      'authorized',
      'authorized | Authorised | Autorisiert | Autorisée | Autorizado | Autorizzato | Geautoriseerd'
    ],
    [
      'partially-paid',
      'partially_paid | Partial Payment | Teilweise bezahlt | Partiellement payée | Parcialmente pagado | Parzialmente pagato | Gedeeltelijk betaald | Częściowo opłacone | Parcialmente pago | Частично оплачен | 部分付款 | 一部支払い済み'
    ],
    ['voided', 'voided | Void']
  ])('of payments on their way are known (%s)', (status, words) => {
    expect(new Set(meaning(words))).toEqual(new Set([status]));
  });

  it('mean one thing, whatever the language', () => {
    const meanings = new Map<string, Set<string>>();
    for (const table of Object.values(tables)) {
      for (const [status, words] of Object.entries(table)) {
        for (const word of words) {
          meanings.set(foldWord(word), (meanings.get(foldWord(word)) ?? new Set()).add(status));
        }
      }
    }
    const several = [...meanings].filter(([, statuses]) => statuses.size > 1);
    expect(several).toEqual([]);
  });

  it('stand once in the table of their language', () => {
    const twice = Object.entries(tables).flatMap(([language, table]) => {
      const words = Object.values(table).flat();
      return words.filter((word, place) => words.indexOf(word) !== place).map((word) => [language, word]);
    });
    expect(twice).toEqual([]);
  });

  it.each([
    ['TERMINEE', 'terminée'],
    ['on-hold', 'on hold'],
    ['Partially_Refunded', 'partially refunded'],
    ['wc-checkout-draft', 'checkout draft'],
    ['En attente d’expédition', "en attente d'expédition"],
    ['买家已付款，等待卖家发货', '买家已付款,等待卖家发货']
  ])('%s is the same word as %s', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
    expect(isStatusWord(one)).toBe(true);
  });

  it('are folded by SQL as here, and so found', async () => {
    const written = [
      ...Object.values(tables).flatMap((table) => Object.values(table).flat()),
      ...Object.values(woocommerce).flatMap((words) => words.split(' | ')),
      'ΕΠΙΣΤΡΑΦΗ',
      '결제 완료',
      'ที่จะจัดส่ง',
      'Đã hủy',
      'Отменён'
    ];
    const database = await openNativeDatabase();
    const main = await database.connect();
    const values = written.map((word) => `(${literal(word)})`).join(', ');
    const { columns } = await main.ask(
      `select lower(word) as lowered, ${foldSql('lowered')} as folded from (values ${values}) as words (word)`
    );
    expect(columns[1]?.cells).toEqual(written.map(foldWord));
  });

  it('of a format mean there what the format says', () => {
    expect(statusWordsWith({ 'On-Hold': 'paid' }).get('on hold')).toBe('paid');
    expect(statusWordsWith({ 'On-Hold': 'paid' }, { on_hold: 'cancelled' }).get('on hold')).toBe('cancelled');
  });
});
