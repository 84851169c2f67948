import { identifier, literal } from '#engine';
import { entityColumns, kindTypes, lineColumns, orderColumns, type Entity, type Kind } from './entities.ts';
import { tellsRefunds } from './file-facts.ts';
import { filledColumnNames, linesSql, type StageSource } from './stage.ts';

/** A staged file and its place among all: 1 is the newest. */
export interface StagedFile {
  readonly fileId: number;
  readonly rank: number;
  readonly source: StageSource;
}

type PlainEntity = Exclude<Entity, 'sales'>;

const plainEntities: readonly PlainEntity[] = [
  'customers',
  'reviews',
  'products',
  'refunds',
  'payments',
  'surveys',
  'tickets',
  'events',
  'spend'
];

const typedEmpty = (name: string, columns: Record<string, Kind>, extra: Record<string, string>): string => {
  const typed = {
    ...extra,
    ...Object.fromEntries(Object.entries(columns).map(([column, kind]) => [column, kindTypes[kind]]))
  };
  const nulls = Object.entries(typed).map(([column, type]) => `null::${type} as ${column}`);
  return `create or replace table ${identifier(name)} as select ${nulls.join(', ')} limit 0`;
};

const origin = { file_id: 'integer', file_rank: 'integer', platform: 'varchar', source_row: 'bigint' };

/** Rows of an order that name no day: where no other row does either, each of them is set aside. */
const undatedOrigin = { file_id: 'integer', platform: 'varchar', order_id: 'varchar', source_row: 'bigint' };

const originOf = ({ fileId, rank, source }: StagedFile): string =>
  `${fileId} as file_id, ${rank} as file_rank, ${literal(source.format.platform)} as platform`;

/** Empty tables with every column, which files then add to by name. */
export const emptyVersions: readonly string[] = [
  typedEmpty('order_versions', orderColumns, { ...origin, tells_refunds: 'boolean' }),
  typedEmpty('undated_rows', {}, { ...undatedOrigin }),
  typedEmpty('line_rows', lineColumns, { ...origin, line_rank: 'integer', order_id: 'varchar' }),
  ...plainEntities.map((entity) => typedEmpty(rowsTable(entity), entityColumns[entity], origin))
];

function rowsTable(entity: PlainEntity): string {
  return `${entity.replace(/s$/, '')}_rows`;
}

/** What rows of a table say of the time at which their file was made. */
export const momentColumns: Readonly<Record<string, readonly string[]>> = {
  order_versions: ['created_at', 'paid_at', 'cancelled_at', 'shipped_at', 'delivered_at'],
  refund_rows: ['requested_at', 'refunded_at'],
  customer_rows: ['joined_at'],
  review_rows: ['created_at', 'replied_at'],
  survey_rows: ['answered_at'],
  ticket_rows: ['opened_at', 'first_response_at', 'resolved_at'],
  event_rows: ['happened_at'],
  spend_rows: ['day']
};

/** Tables whose rows carry the place of their file among all, with the columns that do. */
export const rankedTables: Readonly<Record<string, readonly string[]>> = {
  order_versions: ['file_rank'],
  line_rows: ['file_rank', 'line_rank'],
  ...Object.fromEntries(plainEntities.map((entity) => [rowsTable(entity), ['file_rank']]))
};

/** Every table that files add to. */
export const versionTables: readonly string[] = [
  'order_versions',
  'line_rows',
  'undated_rows',
  ...plainEntities.map((entity) => rowsTable(entity))
];

function salesVersions(file: StagedFile): readonly string[] {
  const { source, fileId } = file;
  if (source.format.entity !== 'sales') return [];
  const staged = identifier(source.stagedTable);
  const names = new Set(filledColumnNames(source));
  if (!names.has('order_id')) return [];
  const facts = Object.keys(orderColumns).filter((column) => names.has(column) && column !== 'order_id');
  const sells = names.has('is_refund')
    ? 'reason is null and not coalesce(is_refund, false)'
    : 'reason is null';
  // What an order's own report says outranks what its item report repeats of it.
  const rank = file.rank + ((source.format.authority ?? 1) - 1) * 1000;
  const orders = `insert into order_versions by name
select ${originOf({ ...file, rank })}, ${String(tellsRefunds(source))} as tells_refunds, order_id, min(source_row) as source_row${facts.map((column) => `, any_value(${column}) as ${column}`).join('')}
from ${staged} where ${sells} group by order_id`;
  const lines = linesSql(source);
  const refund = names.has('is_refund') ? 'coalesce(is_refund, false) as is_refund' : 'false as is_refund';
  const lineStatements =
    lines === undefined
      ? []
      : [
          `insert into line_rows by name
select ${originOf(file)}, ${rank} as line_rank, * ${names.has('is_refund') ? 'exclude (is_refund)' : ''}, ${refund}
from (${lines}) as lines`
        ];
  // Where a file has no day in any row, its lines lead to its rows.
  const undated =
    lines !== undefined && !names.has('created_at')
      ? []
      : [
          `insert into undated_rows by name
select ${fileId} as file_id, ${literal(source.format.platform)} as platform, order_id, source_row
from ${staged} where ${sells}${names.has('created_at') ? ' and created_at is null' : ''}`
        ];
  return [orders, ...lineStatements, ...undated, ...refundLines(file, names, fileId)];
}

/** What a row that gives money back adds up to, before its sign is dropped; the order's total where it has no line. */
function amountOfLine(names: ReadonlySet<string>): string {
  const extra = ['line_tax', 'line_shipping'].filter((column) => names.has(column));
  const plus = extra.map((column) => ` + coalesce(${column}, 0)`).join('');
  if (names.has('line_total')) return `line_total${plus}`;
  if (!names.has('unit_price')) return 'total';
  return `unit_price * ${names.has('quantity') ? 'coalesce(quantity, 1)' : '1'}${plus}`;
}

/** Rows of a sales file that give money back, as refunds with their buyer and day. */
function refundLines(file: StagedFile, names: ReadonlySet<string>, fileId: number): readonly string[] {
  if (!names.has('is_refund')) return [];
  const pick = (column: string, as = column): string => (names.has(column) ? `, ${column} as ${as}` : '');
  const amount = `abs(${amountOfLine(names)})`;
  return [
    `insert into refund_rows by name
select ${originOf({ ...file, fileId })}, source_row, order_id, (${amount})::decimal(18,4) as amount${names.has('quantity') ? ', abs(quantity) as quantity' : ''}${pick('created_at', 'refunded_at')}${['sku', 'product_name', 'buyer_id', 'email', 'phone', 'account', 'country'].map((column) => pick(column)).join('')}
from ${identifier(file.source.stagedTable)} where reason is null and is_refund`
  ];
}

function plainVersions(file: StagedFile): readonly string[] {
  const { source } = file;
  if (source.format.entity === 'sales') return [];
  const names = filledColumnNames(source);
  return [
    `insert into ${rowsTable(source.format.entity)} by name
select ${originOf(file)}, source_row${names.map((name) => `, ${name}`).join('')}
from ${identifier(source.stagedTable)} where reason is null`
  ];
}

/** Statements that add a staged file to the tables over all files. */
export const addVersions = (file: StagedFile): readonly string[] => [
  ...salesVersions(file),
  ...plainVersions(file)
];

const every = (entity: PlainEntity): readonly string[] => Object.keys(entityColumns[entity]);

/** By what a row is known to be the same. A newer export may say more of a ticket or a day's spend. */
const sameBy: Partial<Record<PlainEntity, readonly string[]>> = {
  reviews: every('reviews'),
  refunds: every('refunds'),
  payments: every('payments'),
  surveys: every('surveys'),
  tickets: ['ticket_id', 'opened_at', 'order_id', 'email', 'phone', 'account', 'topic'],
  events: every('events'),
  spend: ['day', 'channel', 'campaign']
};

/** What an older file tells again is dropped; twice in one file is twice. */
export const dropToldAgain: readonly string[] = plainEntities.flatMap((entity) => {
  const columns = sameBy[entity];
  if (columns === undefined) return [];
  const table = rowsTable(entity);
  return [
    `create or replace table ${table} as
select * from ${table} qualify file_rank = min(file_rank) over (partition by platform, ${columns.join(', ')})`
  ];
});
