import type { EngineError } from '#engine';
import { askLive, type LiveQuery, type Shop, type Traced } from '#kit';
import { fail, ok, type Result } from '#lib';
import { type OrderRow, personOrders, scopeOrders } from './queries.ts';

export type TracedList = Exclude<Traced, { readonly kind: 'order' }>;

const shownAtMost = 200;
const exportSize = 20_000;

/** The orders behind a figure: the first of them, and all for a file. */
export class OrderList {
  readonly #shop: Pick<Shop, 'ask' | 'scope'>;
  readonly #traced: TracedList;
  readonly live: LiveQuery<readonly OrderRow[]>;

  constructor(shop: Pick<Shop, 'ask' | 'scope'>, traced: TracedList) {
    this.#shop = shop;
    this.#traced = traced;
    const page = { order_limit: shownAtMost, order_offset: 0 };
    this.live =
      traced.kind === 'person'
        ? askLive(
            shop,
            () => personOrders,
            () => ({ customer_key: traced.customerKey, ...page })
          )
        : askLive(
            shop,
            () => scopeOrders,
            () => ({ from_on: traced.from, until_on: traced.until, ...page })
          );
  }

  get total(): number {
    return this.live.rows?.[0]?.order_total ?? 0;
  }

  async all(): Promise<Result<readonly OrderRow[], EngineError>> {
    const rows: OrderRow[] = [];
    for (;;) {
      const answer = await this.#page(rows.length);
      if (!answer.ok) return fail(answer.error);
      rows.push(...answer.value);
      if (answer.value.length < exportSize) return ok(rows);
    }
  }

  #page(offset: number): Promise<Result<readonly OrderRow[], EngineError>> {
    const page = { order_limit: exportSize, order_offset: offset };
    return this.#traced.kind === 'person'
      ? this.#shop.ask(personOrders, { customer_key: this.#traced.customerKey, ...page })
      : this.#shop.ask(scopeOrders, {
          from_on: this.#traced.from,
          until_on: this.#traced.until,
          ...page
        });
  }
}
