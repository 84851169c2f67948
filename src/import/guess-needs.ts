import type { entityColumns, Entity } from './entities.ts';
import type { Mapping } from './mapping.ts';

/** Facts of which an entity needs one each. */
const needed: { readonly [E in Entity]: readonly (readonly (keyof (typeof entityColumns)[E] & string)[])[] } =
  {
    sales: [
      ['created_at', 'paid_at'],
      // Baskets without prices still tell who comes back and what goes together.
      ['total', 'line_total', 'unit_price', 'product_name', 'sku']
    ],
    reviews: [['rating', 'opinion']],
    customers: [['email', 'phone', 'buyer_id', 'account']],
    products: [['sku', 'product_name']],
    refunds: [['amount']],
    payments: [['order_id'], ['amount']],
    surveys: [['score'], ['kind']],
    tickets: [['opened_at', 'ticket_id']],
    events: [['kind'], ['happened_at']],
    spend: [['day'], ['amount']]
  };

export const neededOf = (entity: Entity): readonly (readonly string[])[] => needed[entity];

/** Whether a mapping has a fact, wherever it is read from. */
export function hasFact({ columns, kind, items, lineGroups }: Mapping, fact: string): boolean {
  return (
    fact in columns ||
    (lineGroups ?? []).some((group) => fact in group) ||
    items?.as === fact ||
    (fact === 'kind' && kind !== undefined)
  );
}

/** What a mapping still lacks to be of any use. */
export const lackingFacts = (mapping: Mapping): readonly string[] =>
  neededOf(mapping.entity).flatMap((facts) =>
    facts.some((fact) => hasFact(mapping, fact)) ? [] : facts.slice(0, 1)
  );
