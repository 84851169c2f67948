/** Tables of a snapshot whose rows belong to one shop each. */
const ofOneShop = [
  'shops',
  'files',
  'orders',
  'products',
  'customer_personas',
  'identity_keys',
  'refunds',
  'reviews',
  'surveys',
  'tickets',
  'events',
  'spend',
  'file_proofs',
  'file_differences',
  'order_changes'
] as const;

/** Tables whose rows belong to whatever another one leaves: by which column, of which table. */
const following = {
  order_lines: ['order_key', 'orders'],
  customers: ['customer_key', 'customer_personas'],
  customer_identities: ['customer_key', 'customer_personas'],
  customer_changes: ['customer_key', 'customer_personas'],
  rejected_rows: ['file_id', 'files']
} as const;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const names: readonly string[] = [...ofOneShop, ...Object.keys(following)];

/** All shops of the snapshot are open: its own tables are read. */
export const allShops: readonly string[] = [
  names.map((name) => `drop view if exists temp.main.${name}`).join(';\n')
];

/**
 * Statements after which every table holds what belongs to the open shops, and nothing else. People stay who
 * they are over all shops; those whom no open shop knows are not there.
 */
export function someShops(shops: readonly string[]): readonly string[] {
  const isOpen = `shop in (${shops.map(text).join(', ')})`;
  const own = ofOneShop.map(
    (name) => `create or replace temporary view ${name} as from snap.main.${name} where ${isOpen}`
  );
  const followed = Object.entries(following).map(
    ([name, [column, of]]) =>
      `create or replace temporary view ${name} as from snap.main.${name}
where ${column} in (select ${column} from snap.main.${of} where ${isOpen})`
  );
  return [[...own, ...followed].join(';\n')];
}
