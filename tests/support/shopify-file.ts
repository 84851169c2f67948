import type { NamedBytes } from './snapshot-of-files.ts';

export interface ShopifyLine {
  readonly order: string;
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly address?: string;
  /** `2024-01-31`; a further line of an order has none, nor a total. */
  readonly day?: string;
  readonly total?: string;
  readonly refunded?: string;
  readonly item?: string;
  readonly price?: string;
}

const columns: readonly (readonly [string, (line: ShopifyLine) => string])[] = [
  ['Name', ({ order }) => order],
  ['Email', ({ email }) => email ?? ''],
  [
    'Financial Status',
    ({ total, refunded }) =>
      total === undefined ? '' : refunded === undefined ? 'paid' : 'partially_refunded'
  ],
  ['Paid at', ({ day }) => (day === undefined ? '' : `${day} 10:00:00 +0000`)],
  ['Currency', () => 'EUR'],
  ['Subtotal', ({ total }) => total ?? ''],
  ['Total', ({ total }) => total ?? ''],
  ['Created at', ({ day }) => (day === undefined ? '' : `${day} 10:00:00 +0000`)],
  ['Lineitem quantity', () => '1'],
  ['Lineitem name', ({ item }) => item ?? 'Mug'],
  ['Lineitem price', ({ price, total }) => price ?? total ?? '5.00'],
  ['Refunded Amount', ({ refunded }) => refunded ?? ''],
  ['Billing Name', ({ name }) => name ?? ''],
  ['Billing Address1', ({ address }) => address ?? ''],
  ['Phone', ({ phone }) => phone ?? '']
];

/** A small Shopify orders export. */
export const shopifyFile = (lines: readonly ShopifyLine[], name = 'orders.csv'): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(
    [
      columns.map(([title]) => title).join(','),
      ...lines.map((line) => columns.map(([, cell]) => cell(line)).join(','))
    ].join('\n')
  )
});
