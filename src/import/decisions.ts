import { literal } from '#engine';
import { firstShop } from '#models';
import type { OrderStatus } from './entities.ts';

/** An order by what its platform calls it: outlives every import. */
export interface OrderName {
  /** Absent where there was one shop when it was decided. */
  readonly shop?: string;
  readonly platform: string;
  readonly orderId: string;
}

/** Why a person took a whole order out; each is a reason of rows set aside. */
export const orderVerdicts = ['left-out', 'test-order', 'repeated-order'] as const;
export type OrderVerdict = (typeof orderVerdicts)[number];

/**
 * What a person decided about orders and people of their files, in names that outlive every import. Ids of
 * people are keys of `persona_ids`: `email::ana@example.com`, `buyer_id:shopify:42`.
 */
export type Decision =
  | { readonly kind: OrderVerdict; readonly orders: readonly OrderName[] }
  /** Lines that stand twice in these orders count once. */
  | { readonly kind: 'repeated-line'; readonly orders: readonly OrderName[] }
  /** Whoever has one of these ids is the same person. */
  | { readonly kind: 'same-person'; readonly ids: readonly string[] }
  /** Sharing one of these ids does not make two people one. */
  | { readonly kind: 'shared-id'; readonly ids: readonly string[] }
  /** Nothing may tell any more who has one of these ids, which are scrambled with the salt. */
  | { readonly kind: 'erase-person'; readonly salt: string; readonly ids: readonly string[] }
  | Answer;

/** What a person answered to an `ImportQuestion`; a file is known by its fingerprint. */
export type Answer =
  | { readonly kind: 'file-shop'; readonly file: string; readonly shop: string }
  | {
      readonly kind: 'status-word';
      readonly platform: string;
      readonly word: string;
      readonly status: OrderStatus;
    }
  | { readonly kind: 'file-currency'; readonly file: string; readonly currency: string }
  | {
      readonly kind: 'date-order';
      readonly file: string;
      readonly column: string;
      readonly order: 'dmy' | 'mdy';
    }
  | {
      readonly kind: 'decimal-mark';
      readonly file: string;
      readonly column: string;
      readonly decimal: '.' | ',';
    }
  /** `file` tells an older state than `than`. */
  | { readonly kind: 'file-age'; readonly file: string; readonly than: string };

type OfOrders = Extract<Decision, { readonly orders: readonly OrderName[] }>;

const isOfOrders = (decision: Decision): decision is OfOrders => 'orders' in decision;

const rowsAtOnce = 1000;

function insertRows(table: string, rows: readonly (readonly string[])[]): readonly string[] {
  const written = rows.map((row) => `(${row.map(literal).join(', ')})`);
  return Array.from({ length: Math.ceil(written.length / rowsAtOnce) }, (_, part) => {
    const some = written.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce);
    return `insert into ${table} values ${some.join(', ')}`;
  });
}

/** Statements that make the decisions tables; of two verdicts on an order the later one holds. */
export function decisionTables(decisions: readonly Decision[]): readonly string[] {
  const verdicts = new Map<string, readonly string[]>();
  const repeated: (readonly string[])[] = [];
  for (const decision of decisions.filter(isOfOrders)) {
    for (const { shop = firstShop, platform, orderId } of decision.orders) {
      const name = [shop, platform, orderId];
      if (decision.kind === 'repeated-line') repeated.push(name);
      else verdicts.set(JSON.stringify(name), [...name, decision.kind]);
    }
  }
  const same = decisions.flatMap((decision, index) =>
    decision.kind === 'same-person' ? decision.ids.map((id) => [id, `decision:${index}`]) : []
  );
  const shared = decisions.flatMap((decision) =>
    decision.kind === 'shared-id' ? decision.ids.map((id) => [id]) : []
  );
  return [
    'create or replace temporary table judged_orders (shop varchar, platform varchar, order_id varchar, reason varchar)',
    'create or replace temporary table orders_with_repeats (shop varchar, platform varchar, order_id varchar)',
    'create or replace temporary table same_person_ids (id_key varchar, joined_key varchar)',
    'create or replace temporary table shared_ids_apart (id_key varchar)',
    ...insertRows('judged_orders', [...verdicts.values()]),
    ...insertRows('orders_with_repeats', repeated),
    ...insertRows('same_person_ids', same),
    ...insertRows('shared_ids_apart', shared)
  ];
}

/** Sets the rows of judged orders aside, and those of refunds of them that name no other platform. */
export function setJudgedAside(staged: string, platform: string, shop: string): string {
  return `update ${staged} set reason = judged_orders.reason from judged_orders
where ${staged}.reason is null and ${staged}.order_id = judged_orders.order_id
  and judged_orders.shop = ${literal(shop)}
  and ${literal(platform)} in (judged_orders.platform, 'generic')`;
}

/** Drops lines that stand again in their order and file where a person said so, the first of each kept. */
export const dropRepeatedLines: readonly string[] = [
  `create or replace temporary table repeated_lines as
select rowid as line_id, file_id, source_row
from line_rows
semi join orders_with_repeats
  on line_rows.shop = orders_with_repeats.shop and line_rows.platform = orders_with_repeats.platform and line_rows.order_id = orders_with_repeats.order_id
where not is_refund
qualify row_number() over (
  partition by file_id, shop, platform, order_id, sku, product_name, quantity, unit_price, line_total, line_discount
  order by source_row, rowid
) > 1`,
  'delete from line_rows where rowid in (select line_id from repeated_lines)',
  // A row that names several products keeps its place as long as one of them is used.
  `insert into rejected_rows by name
select distinct file_id, source_row, 'repeated-line' as reason from repeated_lines
anti join line_rows using (file_id, source_row)
anti join order_versions using (file_id, source_row)`
];
