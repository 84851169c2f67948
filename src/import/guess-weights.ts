import type { entityColumns, Entity } from './entities.ts';
import type { Guess } from './guess-mapping.ts';
import { hasAny } from './guess-parts.ts';
import { readTable, type ReadTable, type Table } from './guess-table.ts';
import { holdsWord, titleOf } from './guess-title.ts';
import { likely } from './guess-doubts.ts';
import { lackingFacts } from './guess-needs.ts';
import { exactName } from './guess-words.ts';

/** What tells a table of an entity from the others, and how loudly. */
const telling: {
  readonly [E in Entity]: Readonly<Partial<Record<keyof (typeof entityColumns)[E], number>>>;
} = {
  sales: {
    created_at: 2,
    paid_at: 1,
    order_id: 2,
    total: 1.5,
    line_total: 1.5,
    unit_price: 1.5,
    quantity: 1.5,
    status: 1,
    product_name: 0.5,
    buyer_id: 0.5,
    refund: 0.5
  },
  reviews: { rating: 3, opinion: 2.5, body: 2, title: 0.5 },
  customers: {
    birthday: 2,
    joined_at: 2,
    level: 2,
    email: 1,
    phone: 1,
    buyer_name: 1,
    buyer_id: 1,
    tags: 0.5
  },
  products: { cost: 1.5, category: 1.5, sku: 1, product_name: 1 },
  refunds: { amount: 2.5, reason_text: 2, refunded_at: 2, requested_at: 1.5, order_id: 0.5 },
  payments: { payment_method: 2, amount: 1, order_id: 1 },
  surveys: { score: 4, kind: 2.5, answered_at: 1.5, comment: 1 },
  tickets: { ticket_id: 4, topic: 1, opened_at: 1, first_response_at: 2, resolved_at: 2, csat: 1 },
  events: { kind: 3.5, happened_at: 1.5, sku: 0.5 },
  spend: { campaign: 2.5, amount: 2.5, day: 1, channel: 0.5 }
};

/** Every entity, the most usual first. */
export const mappable = Object.keys(telling) as readonly Entity[];

const words = (text: string): readonly string[] => text.split(' | ');
const refundWords = words(
  'refund | refunds | refunded | return | returns | erstattung | erstattungen | ruckerstattung | rucksendung | retoure | retouren | gutschrift | remboursement | remboursements | rembourse | retours | reembolso | reembolsos | devolucion | devoluciones | rimborso | rimborsi | reso | resi | terugbetaling | terugbetalingen | retouren | zwrot | zwroty | estorno | estornos | devolucao | 退款 | 退货 | 退貨 | 售后 | 返金 | 返品 | 환불 | возврат'
);
/** What only a list of customers tells of each. */
const lifetimeWords = words(
  'total spent | amount spent | lifetime | orders count | order count | number orders | total orders | orders | last order | first order | last purchase | average order | aov | newsletter | accepts marketing | birthday | anzahl bestellungen | letzte bestellung | nombre commandes | derniere commande | 累计消费 | 消费次数 | 订单数 | 最近消费 | 最后下单 | 累计金额 | 最近下单 | 消费总额 | 会员等级 | 積分 | 购买次数'
);
/** What only a list of products tells of each. */
const stockWords = words(
  'stock | stock level | in stock | inventory | on hand | barcode | ean | upc | gtin | reorder level | reorder point | supplier | vendor | brand | weight | bestand | lagerbestand | lager | gewicht | hersteller | lieferant | stock quantity | existencias | inventario | giacenza | voorraad | estoque | stan magazynowy | magazyn | 库存 | 库存数量 | 条码 | 品牌 | 供应商 | 上架 | 在庫 | 庫存 | 재고'
);

const isUniqueBy = ({ contents, header }: ReadTable, source: unknown): boolean => {
  const place = header.findIndex((name) => name === source);
  const content = contents[place];
  return content !== undefined && content.filled.length > 1 && content.isUnique;
};

/** One row a person, with what only a list of people says. */
function isCustomerList(table: ReadTable, { columns }: Guess): boolean {
  if ('quantity' in columns || 'unit_price' in columns || 'line_total' in columns) return false;
  const isOnePerRow = ['email', 'phone', 'buyer_id', 'account', 'buyer_name'].some((fact) =>
    isUniqueBy(table, columns[fact])
  );
  const orders = columns['order_id'];
  const hasOrders = typeof orders === 'string' && titleOf(orders).text !== 'id';
  return isOnePerRow && !hasOrders && table.titles.some((title) => hasAny(title, lifetimeWords));
}

/** Products with prices and stock: no order number, no buyer. */
function isProductList(table: ReadTable, { columns }: Guess): boolean {
  const isNamed = 'product_name' in columns || 'sku' in columns;
  const isOrder = ['email', 'phone', 'buyer_id', 'account', 'order_id', 'status'].some((fact) => {
    const source = columns[fact];
    return (
      source !== undefined &&
      !(fact === 'order_id' && typeof source === 'string' && titleOf(source).text === 'id')
    );
  });
  const isOnePerRow = isUniqueBy(table, columns['sku']) || isUniqueBy(table, columns['product_name']);
  const tells = table.titles.some((title) => stockWords.some((word) => holdsWord(title, word)));
  return isNamed && !isOrder && isOnePerRow && tells;
}

/** The name of the file, or of the sheet within it, says that it holds refunds. */
export const isCalledRefunds = ({ name = '' }: Table): boolean =>
  hasAny(titleOf(name.replace(/\.\w{2,5}(?= ›|$)/g, ' ')), refundWords);

/** How far the names of a table are those of refunds: an amount given back, a reason, a day. */
function refundsWeight(table: Table, guess: Guess, sales: Guess): number {
  const { titles, header } = readTable(table);
  const isRefundTitle = (source: unknown): boolean => {
    const place = header.findIndex((name) => name === source);
    return place >= 0 && hasAny(titles[place], refundWords);
  };
  const { amount, refunded_at, requested_at, reason_text } = guess.columns;
  const isOfRefunds = [refunded_at, requested_at].some(isRefundTitle) || reason_text !== undefined;
  const ownNumber = titles.some(
    (title) => hasAny(title, refundWords) && /number|id|编号|单号|番号/.test(title.text)
  );
  const hasTotal = ['total', 'line_total', 'unit_price'].some(
    (fact) => fact in sales.columns && sales.columns[fact] !== amount
  );
  if (isCalledRefunds(table)) return 6;
  // An order table has its own amount beside what was given back.
  if (hasTotal && !ownNumber && !isOfRefunds) return 0.2;
  return isRefundTitle(amount) || ownNumber ? 1 : isOfRefunds ? 0.6 : 0.3;
}

/** How much of a table a guess explains. */
export function weightOf(table: Table, guess: Guess, sales: Guess): number {
  const weights: Readonly<Record<string, number>> = telling[guess.entity];
  const sum = Object.entries(guess.confidence).reduce(
    (total, [column, score]) => total + (weights[column] ?? 0) * score,
    0
  );
  // A table that lacks what the entity cannot do without is hardly one of it.
  const whole = lackingFacts(guess).length === 0 ? sum : sum * 0.4;
  const read = readTable(table);
  switch (guess.entity) {
    case 'sales':
      return isCustomerList(read, guess) || isProductList(read, guess) ? whole * 0.2 : whole;
    case 'refunds':
      return whole * refundsWeight(table, guess, sales);
    case 'customers':
      return isOneRowEach(read, guess, customerFacts) && !hasOrders(sales) ? whole : whole * 0.3;
    case 'spend':
      return isSpend(read, guess) && !hasBuyer(sales) ? whole : whole * 0.3;
    case 'reviews':
      return hasAnyFact(guess, ['body', 'opinion']) || isNamed(guess, 'rating') ? whole : whole * 0.3;
    case 'surveys':
      return hasAnyFact(guess, ['comment']) || isNamed(guess, 'score') ? whole : whole * 0.3;
    case 'products':
      return isOneRowEach(read, guess, productFacts) ? whole : whole * 0.3;
    case 'payments':
    case 'tickets':
    case 'events':
      return whole;
  }
}

const spendWords = words(
  'spend | spent | ad | ads | advertising | marketing | cost | media | werbung | werbekosten | publicite | publicidad | pubblicita | reklama | 花费 | 消耗 | 推广 | 广告 | 费用 | 廣告 | 広告'
);
/** Money for advertising: by campaign, or called so. */
const isSpend = ({ titles, header }: ReadTable, { columns }: Guess): boolean =>
  'campaign' in columns || hasAny(titles[header.findIndex((name) => name === columns['amount'])], spendWords);
const hasBuyer = ({ columns }: Guess): boolean =>
  ['email', 'phone', 'buyer_id', 'account', 'order_id'].some((fact) => fact in columns);

const isNamed = ({ confidence }: Guess, fact: string): boolean => (confidence[fact] ?? 0) >= 0.7;
const hasAnyFact = ({ columns }: Guess, facts: readonly string[]): boolean =>
  facts.some((fact) => fact in columns);

/** Order numbers with amounts: whatever else the rows say of people, they are orders. */
const hasOrders = ({ confidence }: Guess): boolean =>
  (confidence['order_id'] ?? 0) >= exactName &&
  Math.max(confidence['total'] ?? 0, confidence['line_total'] ?? 0) >= likely;

/** The fact by which a list should have one row each, and has not. */
export function repeatedIn(table: Table, guess: Guess): string | undefined {
  const facts =
    guess.entity === 'customers' ? customerFacts : guess.entity === 'products' ? productFacts : [];
  const fact = facts.find((one) => one in guess.columns);
  return fact === undefined || isOneRowEach(readTable(table), guess, facts) ? undefined : fact;
}

const customerFacts = ['buyer_id', 'email', 'phone', 'account'];
const productFacts = ['sku', 'product_name'];

/** A list has one row for each; whatever names them comes up once, or nearly. */
function isOneRowEach(table: ReadTable, { columns }: Guess, facts: readonly string[]): boolean {
  const places = facts.flatMap((fact) => {
    const place = table.header.findIndex((name) => name === columns[fact]);
    return place < 0 ? [] : [place];
  });
  if (places.length === 0) return true;
  return places.some((place) => {
    const content = table.contents[place];
    return content !== undefined && content.distinct >= content.filled.length * 0.8;
  });
}
