import { proofTables } from './schema-proof.ts';

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

/** Tables of a snapshot that this version reads and an earlier one did not make. */
export type Lacking = readonly (keyof typeof proofTables)[];

export const laterTables = Object.keys(proofTables) as Lacking;

/** They are read as if they were empty. */
function emptyViews(lacking: Lacking): readonly string[] {
  return lacking.map((name) => {
    const columns = Object.entries(proofTables[name]).map(([column, type]) => `null::${type} as ${column}`);
    return `create or replace temporary view ${name} as select ${columns.join(', ')} limit 0`;
  });
}

/** All shops of the snapshot are open: its own tables are read. */
export const allShops = (lacking: Lacking): readonly string[] => [
  [...names.map((name) => `drop view if exists temp.main.${name}`), ...emptyViews(lacking)].join(';\n')
];

/**
 * Statements after which every table holds what belongs to the open shops, and nothing else. People stay who
 * they are over all shops; those whom no open shop knows are not there.
 */
export function someShops(shops: readonly string[], lacking: Lacking = []): readonly string[] {
  const isOpen = `shop in (${shops.map(text).join(', ')})`;
  const there = ofOneShop.filter((name) => !lacking.some((missing) => missing === name));
  const own = there.map(
    (name) => `create or replace temporary view ${name} as from snap.main.${name} where ${isOpen}`
  );
  const followed = Object.entries(following).map(
    ([name, [column, of]]) =>
      `create or replace temporary view ${name} as from snap.main.${name}
where ${column} in (select ${column} from snap.main.${of} where ${isOpen})`
  );
  return [[...own, ...followed, ...emptyViews(lacking)].join(';\n')];
}
