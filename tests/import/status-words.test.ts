import type { Decision, FileReport, Imported } from '#import';
import { describe, expect, it } from 'vitest';
import { importFiles, openNativeSnapshot } from '../support/snapshot-of-files.ts';
import { totalsOf } from '../support/totals.ts';

const table = (name: string, ...lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.join('\n'))
});

const header =
  'Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Order Total Amount,Item Name,SKU,Quantity,Item Cost,Order Line Total';

/** Orders of 10, 20, 30, …, one of each word. */
const orders = (name: string, words: readonly string[], first = 700) =>
  table(
    name,
    header,
    ...words.map((word, index) => {
      const amount = `${(index + 1) * 10}.00`;
      return `${first + index},${word},2025-02-0${index + 1} 09:00,Ann,Reed ${index},ann${index}@example.com,${amount},Sock,SOCK,1,${amount},${amount}`;
    })
  );

async function totals(files: Parameters<typeof importFiles>[0], decisions: readonly Decision[] = []) {
  const imported = await importFiles(files, { decisions });
  const engine = await openNativeSnapshot(imported.snapshot);
  const { valid_order_count: count, charged } = await totalsOf(engine);
  return { count, charged, imported };
}

const questions = ({ reports }: Pick<Imported, 'reports'>): FileReport['questions'] =>
  reports.flatMap((report) => (report.questions ?? []).filter(({ kind }) => kind === 'status-words'));

describe('words of a status', () => {
  it.each([
    ['de', 'Abgeschlossen|In Bearbeitung|Storniert|Rückerstattet|Fehlgeschlagen|Zahlung ausstehend'],
    ['fr, upper case, no accents', 'TERMINEE|EN COURS|ANNULEE|REMBOURSEE|ECHOUEE|ATTENTE PAIEMENT'],
    ['nl', 'Afgerond|In behandeling|Geannuleerd|Terugbetaald|Mislukt|Wacht op betaling'],
    ['as stored', 'wc-completed|wc-processing|wc-cancelled|wc-refunded|wc-failed|wc-pending'],
    [
      'pl',
      'Zrealizowane|W trakcie realizacji|Anulowane|Zwrócone|Nieudane|Wstrzymane (oczekujące na płatność)'
    ],
    ['ja', '完了|処理中|キャンセルされました|払い戻しされました|失敗しました|入金待ち'],
    ['zh-Hant', '完成|處理中|取消|已退費|失敗|付款處理中']
  ])('decide what counts (%s)', async (_, words) => {
    const { count, charged, imported } = await totals([orders('orders.csv', words.split('|'))]);
    expect([count, charged]).toEqual([2, 30]);
    expect(questions(imported)).toEqual([]);
  });

  it('are read in the items of another plug-in, too', async () => {
    const { count, charged } = await totals([
      table(
        'webtoffee.csv',
        'order_id,order_date,status,order_total,order_currency,billing_email',
        '1,2025-01-01 10:00:00,wc-completed,10.00,EUR,a@example.com',
        '2,2025-01-02 10:00:00,Zahlung ausstehend,20.00,EUR,b@example.com',
        '3,2025-01-03 10:00:00,on_hold,40.00,EUR,c@example.com'
      )
    ]);
    expect([count, charged]).toEqual([1, 10]);
  });
});

describe('a word that nothing knows', () => {
  const words = ['Completed', 'Packed by elves', 'packed-by-elves', 'Lost at sea', 'Cancelled'];

  it('counts as before, and is asked with its orders and money', async () => {
    const { count, charged, imported } = await totals([orders('orders.csv', words)]);
    expect([count, charged]).toEqual([4, 100]);
    expect(questions(imported)).toEqual([
      {
        kind: 'status-words',
        column: 'Order Status',
        words: [
          { word: 'Packed by elves', orderCount: 2, amount: 50, assumed: 'unknown' },
          { word: 'Lost at sea', orderCount: 1, amount: 40, assumed: 'unknown' }
        ]
      }
    ]);
  });

  it('means what a person said, in this file and in later ones of the platform', async () => {
    const answers: readonly Decision[] = [
      { kind: 'status-word', platform: 'woocommerce', word: 'Lost at sea', status: 'shipped' },
      { kind: 'status-word', platform: 'woocommerce', word: 'Lost at sea', status: 'cancelled' },
      { kind: 'status-word', platform: 'woocommerce', word: 'Packed by elves', status: 'shipped' }
    ];
    const { count, charged, imported } = await totals([orders('orders.csv', words)], answers);
    expect([count, charged]).toEqual([3, 60]);
    expect(questions(imported)).toEqual([]);
    const later = await importFiles([orders('later.csv', ['LOST AT SEA', 'Completed'], 800)], {
      previous: imported.snapshot,
      decisions: answers
    });
    const engine = await openNativeSnapshot(later.snapshot);
    expect(await totalsOf(engine)).toMatchObject({ order_count: 7, valid_order_count: 4, charged: 80 });
  });

  it('of another platform is not answered by it', async () => {
    const answer: Decision = {
      kind: 'status-word',
      platform: 'etsy',
      word: 'Lost at sea',
      status: 'cancelled'
    };
    const { charged } = await totals([orders('orders.csv', words)], [answer]);
    expect(charged).toBe(100);
  });

  it('is not asked where another file says what became of the order', async () => {
    const shopify =
      'Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price';
    const row = (status: string): string =>
      `#1,ann@example.com,${status},USD,10.00,2025-01-01 10:00:00 +0000,1,Sock,10.00`;
    const { imported, charged } = await totals([
      table('older.csv', shopify, row('queued')),
      table('newer.csv', shopify, row('paid'))
    ]);
    expect(charged).toBe(10);
    expect(questions(imported)).toEqual([]);
  });

  it('can be any that a format means otherwise', async () => {
    const answer: Decision = {
      kind: 'status-word',
      platform: 'woocommerce',
      word: 'on-hold',
      status: 'paid'
    };
    const file = orders('orders.csv', ['On hold', 'Completed']);
    expect((await totals([file])).charged).toBe(20);
    expect((await totals([file], [answer])).charged).toBe(30);
  });
});
