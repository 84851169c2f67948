import {
  canonicalTables,
  type CanonicalTable,
  countingStatements,
  defaultPredictions,
  defaultSettings,
  lazyModels,
  martStatements,
  type PredictionSettings,
  type RfmSettings,
  type Settings
} from '#models';
import type { FittedRows } from '../../src/state/fitted-rows.ts';
import { modelsNamedIn } from '../../src/state/lazy-models.ts';
import { type Clock, filterStatements, lazyStatements, type Narrowing } from '../../src/state/scope.ts';
import { openNativeEngine } from './native-engine.ts';
import { openPredictions } from './predictions.ts';
import { rowsOf } from './rows.ts';
import type { Engine } from '#engine';

/** Drawn tables: `order_key | customer_key | created_at …`, columns not drawn take plain defaults. */
export type DrawnShop = Partial<Record<CanonicalTable, string>>;

const defaults: Record<CanonicalTable, Record<string, string>> = {
  orders: {
    order_key: 'row_number() over ()',
    shop: "'shop-1'",
    platform: "'test'",
    order_id: "'o' || row_number() over ()",
    status: "'paid'",
    channel: "'Shopify'",
    currency: "'CNY'",
    paid_at: 'created_at',
    items_gross: 'charged',
    discount: '0',
    shipping: '0',
    tax: '0',
    charged: '10',
    refund: '0',
    refund_dated: '0',
    refund_shipping: '0',
    gift_cards: '0',
    country: "'CN'",
    is_cancelled: 'false',
    is_unpaid: 'false',
    is_fully_refunded: 'false',
    is_misdated: 'false',
    tells_refunds: 'true',
    file_id: '1',
    source_row: 'row_number() over ()'
  },
  order_lines: {
    line_number: '1',
    quantity: '1',
    discount: '0',
    net: 'unit_price * quantity',
    file_id: '1',
    source_row: '1'
  },
  products: { shop: "'shop-1'", product_id: 'sku', name: 'sku' },
  customers: { display_name: "'Customer ' || customer_key" },
  customer_identities: { platform: "''" },
  customer_personas: { shop: "'shop-1'", platform: "'test'", order_count: '1', is_joined_by_hand: 'false' },
  identity_keys: {
    shop: "'shop-1'",
    platform: "'test'",
    guest_count: '0',
    masked_count: '0',
    unused_count: '0'
  },
  refunds: {
    shop: "'shop-1'",
    refund_key: 'row_number() over ()',
    channel: "'Shopify'",
    file_id: '1',
    source_row: '1'
  },
  reviews: {
    shop: "'shop-1'",
    review_key: 'row_number() over ()',
    channel: "'Shopify'",
    file_id: '1',
    source_row: '1'
  },
  surveys: {
    shop: "'shop-1'",
    survey_key: 'row_number() over ()',
    kind: "'nps'",
    file_id: '1',
    source_row: '1'
  },
  tickets: { shop: "'shop-1'", ticket_key: 'row_number() over ()', file_id: '1', source_row: '1' },
  events: {
    shop: "'shop-1'",
    event_key: 'row_number() over ()',
    channel: "'Shopify'",
    file_id: '1',
    source_row: '1'
  },
  spend: { shop: "'shop-1'", spend_key: 'row_number() over ()', file_id: '1', source_row: '1' },
  shops: {},
  order_changes: { shop: "'shop-1'", platform: "'test'" },
  file_proofs: {},
  file_differences: {},
  customer_changes: { is_new: 'false', is_back: 'false' }
};

interface Drawing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads `a | b` lines; the first names the columns; an empty cell is null. */
export function readDrawing(text: string): Drawing {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const [columns = [], ...rows] = cells;
  return { columns, rows };
}

const sqlText = (text: string): string => (text === '' ? 'null' : `'${text.replaceAll("'", "''")}'`);

function createTable(name: CanonicalTable, drawing: string | undefined): readonly string[] {
  const types: Record<string, string> = canonicalTables[name];
  const ddl = Object.entries(types).map(([column, type]) => `${column} ${type}`);
  const create = `create or replace table ${name} (${ddl.join(', ')})`;
  if (drawing === undefined) return [create];
  const { columns, rows } = readDrawing(drawing);
  const unknown = columns.find((column) => !(column in types));
  if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`);
  if (rows.length === 0) return [create];
  const drawn = rows.map((row) => `(${columns.map((_, index) => sqlText(row[index] ?? '')).join(', ')})`);
  const typed = columns.map((column) => `${column}::${types[column] ?? ''} as ${column}`);
  const missing = Object.keys(types).filter((column) => !columns.includes(column));
  const filled = missing.map(
    (column) => `(${defaults[name][column] ?? 'null'})::${types[column] ?? ''} as ${column}`
  );
  // Defaults may read columns that are defaults themselves (paid_at from created_at), so two steps.
  return [
    create,
    `insert into ${name} by name select ${['*', ...filled].join(', ')} from (select ${typed.join(', ')} from (values ${drawn.join(', ')}) as drawn(${columns.join(', ')}))`
  ];
}

export interface TestShop {
  readonly engine: Engine;
  readonly run: Engine['run'];
  /** Rebuilds what counts and what passes the filters. */
  scope(change: {
    settings?: Partial<Settings>;
    narrowing?: Narrowing;
    /** The last day of the orders, and all history, where it is not said. */
    clock?: Partial<Clock>;
    rfm?: RfmSettings;
    predictions?: Partial<PredictionSettings>;
  }): Promise<void>;
}

/** A native engine with canonical tables drawn by hand and the scope built over all of their days. */
export async function openShop(drawn: DrawnShop): Promise<TestShop> {
  const engine = await openNativeEngine();
  const exec = async (sql: string): Promise<void> => {
    const done = await engine.exec(sql);
    if (!done.ok) throw new Error(`${JSON.stringify(done.error)}\n${sql}`);
  };
  for (const name of Object.keys(canonicalTables) as CanonicalTable[]) {
    for (const statement of createTable(name, drawn[name])) await exec(statement);
  }
  let clock: Clock = { as_of: '2024-12-31' };
  let predicted = { scope: '0', settings: defaultPredictions };
  const predictions = openPredictions();
  const fitted = async (sql: string): Promise<FittedRows> => {
    if (!modelsNamedIn(sql, lazyModels).some(({ isFitted = false }) => isFitted)) return {};
    return rowsOf(
      predictions.rows(predicted, async (query) => {
        for (const statement of lazyStatements(query.sql, clock)) await exec(statement);
        return engine.run(query, {});
      })
    );
  };
  const run: Engine['run'] = async (query, params, signal) => {
    for (const statement of lazyStatements(query.sql, clock, await fitted(query.sql))) await exec(statement);
    return engine.run(query, params, signal);
  };
  const scope: TestShop['scope'] = async ({
    settings = {},
    narrowing = {},
    clock: asked = {},
    rfm,
    predictions: wanted = {}
  }) => {
    const days = await engine.table(
      'select max(coalesce(paid_at, created_at))::date::varchar from orders',
      1
    );
    if (!days.ok) throw new Error(JSON.stringify(days.error));
    const [last] = days.value.rows[0] ?? [];
    clock = { as_of: typeof last === 'string' ? last : '2024-12-31', ...asked };
    // Tests may have drawn more orders since.
    predicted = {
      scope: String(Number(predicted.scope) + 1),
      settings: { ...defaultPredictions, ...wanted }
    };
    const counting = [...martStatements, ...countingStatements({ ...defaultSettings, ...settings })];
    for (const statement of counting) await exec(statement);
    for (const statement of filterStatements(narrowing, clock, rfm)) await exec(statement);
  };
  await scope({});
  return { engine, run, scope };
}
