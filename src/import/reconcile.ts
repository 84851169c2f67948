import { identifier, literal, query } from '#engine';
import { FileCells } from './cells.ts';
import { setAsideReasons } from './format.ts';
import type { MoneySums, SetAside } from './report.ts';
import { columnsToProfile, rawTable, stageSource, type SourceFile } from './source.ts';
import type { Steps } from './steps.ts';

/** The table of rows that were not used, over all files, each with its first reason. */
export const createRejectedRows =
  'create or replace table rejected_rows (file_id integer, source_row bigint, reason varchar, line varchar)';

/** Adds what a file's staging and reading left out. */
export function rejectStaged(fileId: number, staged: string): readonly string[] {
  const raw = rawTable(fileId);
  return [
    `insert into rejected_rows by name
select ${fileId} as file_id, source_row, reason from ${identifier(staged)} where reason is not null`,
    ...rejectUnread(fileId, raw)
  ];
}

const rejectUnread = (fileId: number, raw: string): readonly string[] => [
  `insert into rejected_rows by name
select ${fileId} as file_id, _row as source_row, reason, line from ${identifier(`${raw}_rejects`)}`
];

/** Sets a whole file aside for one reason. */
export const rejectAll = (fileId: number, reason: string): readonly string[] => [
  `insert into rejected_rows by name
select ${fileId} as file_id, _row as source_row, ${literal(reason)} as reason from ${identifier(rawTable(fileId))}`,
  ...rejectUnread(fileId, rawTable(fileId))
];

/** Rows of orders that no file gives a day, so that no question about time can count them. */
export const rejectUndated = `insert into rejected_rows by name
select line_rows.file_id, line_rows.source_row, 'no-date' as reason
from line_rows
anti join keyed_orders
  on line_rows.shop = keyed_orders.shop and line_rows.platform = keyed_orders.platform
    and line_rows.order_id = keyed_orders.order_id
where not line_rows.is_refund
union
select order_versions.file_id, order_versions.source_row, 'no-date' as reason
from order_versions
anti join keyed_orders
  on order_versions.shop = keyed_orders.shop and order_versions.platform = keyed_orders.platform
    and order_versions.order_id = keyed_orders.order_id
union
select undated_rows.file_id, undated_rows.source_row, 'no-date' as reason
from undated_rows
anti join keyed_orders
  on undated_rows.shop = keyed_orders.shop and undated_rows.platform = keyed_orders.platform
    and undated_rows.order_id = keyed_orders.order_id
anti join rejected_rows using (file_id, source_row)`;

export async function setAsideOf(steps: Steps, fileId: number): Promise<readonly SetAside[]> {
  return steps.ask(
    query(
      `select reason, count(distinct source_row)::integer as count from rejected_rows
       where file_id = ${fileId} group by reason order by count desc, reason`,
      {},
      { reason: setAsideReasons, count: 'integer' }
    ),
    {}
  );
}

/**
 * Sums of each money column of a file as it stands there, over all rows, over the used ones and over
 * those set aside: three sums taken apart, so that a difference would show.
 */
export async function moneyOf(steps: Steps, file: SourceFile): Promise<readonly MoneySums[]> {
  const source = stageSource(file);
  if (source === undefined) return [];
  const { money } = columnsToProfile(source.format, file.header);
  const titles = file.header.map((title, index) => ({ title, column: `c${index}` }));
  const columns = titles.filter(({ column }) => money.has(column));
  if (columns.length === 0) return [];
  const cells = new FileCells(file.header, source.readings);
  const amounts = columns.map(({ title, column }) => {
    // A second column of the same name is found by its number.
    const nth = titles.filter(
      (other) => other.title === title && Number(other.column.slice(1)) <= Number(column.slice(1))
    ).length;
    return { title, amount: cells.money(`${title}#${nth}`) };
  });
  const selects = amounts.map(
    ({ title, amount }) => `select ${literal(title)} as "column",
      coalesce(sum(${amount}), 0)::double as "inFile",
      coalesce(sum(${amount}) filter (where not is_aside), 0)::double as used,
      coalesce(sum(${amount}) filter (where is_aside), 0)::double as "setAside"
      from amounts`
  );
  return steps.ask(
    query(
      `with aside as (select distinct source_row from rejected_rows where file_id = ${file.fileId}),
       amounts as materialized (
         select cells.*, aside.source_row is not null as is_aside
         from ${cells.source(rawTable(file.fileId))} as cells left join aside on cells._row = aside.source_row
       )
       ${selects.join(' union all ')}`,
      {},
      { column: 'text', inFile: 'number', used: 'number', setAside: 'number' }
    ),
    {}
  );
}
