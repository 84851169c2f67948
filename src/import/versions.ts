import { identifier, literal } from '#engine';
import { entityColumns, kindTypes, lineColumns, orderColumns, type Entity, type Kind } from './entities.ts';
import { tellsRefunds } from './file-facts.ts';
import { refundLines } from './refund-versions.ts';
import { filledColumnNames, hasOwnLines, linesSql } from './stage.ts';
import { namesOf, originOf, type StagedFile } from './staged-file.ts';
import { toldTwice } from './told-twice.ts';

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

const origin = {
  file_id: 'integer',
  file_rank: 'integer',
  shop: 'varchar',
  platform: 'varchar',
  source_row: 'bigint'
};

/** Rows of an order that name no day: where no other row does either, each of them is set aside. */
const undatedOrigin = {
  file_id: 'integer',
  shop: 'varchar',
  platform: 'varchar',
  order_id: 'varchar',
  source_row: 'bigint'
};

/** Empty tables with every column, which files then add to by name. */
export const emptyVersions: readonly string[] = [
  typedEmpty('order_versions', orderColumns, { ...origin, tells_refunds: 'boolean' }),
  typedEmpty('undated_rows', {}, { ...undatedOrigin }),
  typedEmpty(
    'told_twice',
    {},
    {
      file_id: 'integer',
      order_id: 'varchar',
      what: 'varchar',
      amount: 'decimal(18,4)'
    }
  ),
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
  'told_twice',
  'told_refunds',
  ...plainEntities.map((entity) => rowsTable(entity))
];

/** Lines of a sales file, each with whether it gives money back. */
function markedLines(
  { source, isMarked = false }: StagedFile,
  names: ReadonlySet<string>
): string | undefined {
  const lines = linesSql(source);
  if (lines === undefined) return undefined;
  if (isMarked || (names.has('is_refund') && !hasOwnLines(source)))
    return `select lines.*, marked.is_refund from (${lines}) as lines
inner join ${identifier(source.stagedTable)} as marked on lines.source_row = marked.source_row`;
  return names.has('is_refund')
    ? `select * replace (coalesce(is_refund, false) as is_refund) from (${lines}) as lines`
    : `select *, false as is_refund from (${lines}) as lines`;
}

function salesVersions(file: StagedFile): readonly string[] {
  const { source, fileId } = file;
  if (source.format.entity !== 'sales') return [];
  const staged = identifier(source.stagedTable);
  const names = namesOf(file);
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
  const lines = markedLines(file, names);
  const lineStatements =
    lines === undefined
      ? []
      : [
          `insert into line_rows by name
select ${originOf(file)}, ${rank} as line_rank, * from (${lines}) as lines`
        ];
  // Where a file has no day in any row, its lines lead to its rows.
  const undated =
    lines !== undefined && !names.has('created_at')
      ? []
      : [
          `insert into undated_rows by name
select ${fileId} as file_id, ${literal(file.shop)} as shop, ${literal(source.format.platform)} as platform, order_id, source_row
from ${staged} where ${sells}${names.has('created_at') ? ' and created_at is null' : ''}`
        ];
  return [
    orders,
    ...toldTwice(file, names, sells),
    ...lineStatements,
    ...undated,
    ...refundLines(file, names)
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

/** A list may tell of one refund again once it was paid out; what it calls the buyer may have changed too. */
const sameRefund: readonly string[] = [
  'order_id',
  'parent_order_id',
  'sku',
  'product_name',
  'amount',
  'quantity',
  'coalesce(requested_at, refunded_at)',
  'case when order_id is null then concat_ws(chr(31), buyer_id, email, phone, account) end'
];

const every = (entity: PlainEntity): readonly string[] => Object.keys(entityColumns[entity]);

/** By what a row is known to be the same. A newer export may say more of a ticket or a day's spend. */
const sameBy: Partial<Record<PlainEntity, readonly string[]>> = {
  reviews: every('reviews'),
  refunds: sameRefund,
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
select * from ${table} qualify file_rank = min(file_rank) over (partition by shop, platform, ${columns.join(', ')})`
  ];
});
