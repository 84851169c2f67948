import type { Entity } from '#import';

type Topics = Readonly<Record<string, readonly string[]>>;

const people = ['buyer_id', 'email', 'phone', 'account'] as const;

/** By entity: what becomes possible, and the facts of which one is enough for it. */
const switches = {
  sales: {
    time: ['created_at', 'paid_at'],
    money: ['total', 'line_total', 'unit_price'],
    people,
    products: ['sku', 'product_name'],
    delivery: ['delivered_at'],
    coupons: ['coupon'],
    places: ['country', 'region', 'city']
  },
  customers: {
    contacts: people,
    birthdays: ['birthday'],
    levels: ['level'],
    places: ['country', 'region', 'city']
  },
  reviews: { ratings: ['rating'], reviewers: [...people, 'order_id'], products: ['sku', 'product_name'] },
  products: { categories: ['category'], costs: ['cost'] },
  refunds: { refunds: ['amount'], refundReasons: ['reason_text'], products: ['sku', 'product_name'] },
  payments: { payments: ['payment_method'] },
  surveys: { surveys: ['score'], surveyTime: ['answered_at'], people: [...people, 'order_id'] },
  tickets: {
    answers: ['opened_at', 'ticket_id'],
    speed: ['first_response_at', 'resolved_at'],
    people: [...people, 'order_id']
  },
  events: { journey: ['happened_at'], people, products: ['sku', 'product_name'] },
  spend: { spend: ['amount'], campaigns: ['campaign'] }
} as const satisfies Readonly<Record<Entity, Topics>>;

type TopicsOf<E extends Entity> = keyof (typeof switches)[E] & string;
export type Topic = { [E in Entity]: TopicsOf<E> }[Entity];

/** What the columns named so far make possible. */
export function switchesOn(
  entity: Entity,
  named: (column: string) => boolean
): readonly { readonly page: Topic; readonly isOn: boolean }[] {
  const topics = Object.entries(switches[entity]) as readonly [Topic, readonly string[]][];
  return topics.map(([page, columns]) => ({
    page,
    isOn: page === 'delivery' ? named('delivered_at') && named('promised_at') : columns.some(named)
  }));
}
