import type { MappingText } from './mapping-messages.ts';

type Topic = keyof MappingText['pages'];

const sales: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  time: ['created_at', 'paid_at'],
  money: ['total', 'line_total', 'unit_price'],
  people: ['buyer_id', 'email', 'phone', 'account'],
  products: ['sku', 'product_name'],
  delivery: ['delivered_at'],
  coupons: ['coupon'],
  places: ['country', 'region', 'city']
};

/** What the columns named so far make possible. */
export function switchesOn(
  entity: string,
  named: (column: string) => boolean
): readonly { readonly page: Topic; readonly isOn: boolean }[] {
  if (entity === 'reviews') return [{ page: 'ratings', isOn: named('rating') }];
  if (entity === 'products') return [{ page: 'products', isOn: named('sku') || named('product_name') }];
  if (entity === 'customers')
    return [{ page: 'people', isOn: ['email', 'phone', 'buyer_id', 'account'].some(named) }];
  return (Object.entries(sales) as [Topic, readonly string[]][]).map(([page, columns]) => ({
    page,
    isOn: page === 'delivery' ? named('delivered_at') && named('promised_at') : columns.some(named)
  }));
}
