import { query, type RowOf } from '#engine';
import type { FileReport } from '#import';
import { formatById } from '../../src/import/recognise.ts';

/** Tables whose rows name the row of a file that they come from. */
const traced = ['order_lines', 'orders', 'refunds', 'reviews', 'surveys', 'tickets', 'events', 'spend'];
/** Of these, an order or a refund may come from several rows, of which one may be set aside. */
const facts = traced.filter((table) => table !== 'orders' && table !== 'refunds');

const origins = (tables: readonly string[]): string =>
  tables.map((table) => `select file_id, source_row from ${table}`).join(' union all ');

/** Letters and digits only, since exports decorate numbers: `#1001`, `'1001`, `="1001"`. */
const plain = (text: string): string => `lower(regexp_replace(${text}, '[^0-9A-Za-z]', '', 'g'))`;

/** The column of order numbers, where the format has one by name. */
function orderColumn({ format, header }: FileReport): string | undefined {
  const found = formatById(format);
  const columns: Readonly<Record<string, unknown>> = found?.entity === 'unused' ? {} : (found?.columns ?? {});
  const index = header.findIndex((title) => title === columns['order_id']);
  return index < 0 ? undefined : `c${index}`;
}

/** Numbers of orders in the tables, and of orders of which only a refund is known. */
const knownOrders = (reports: readonly FileReport[]): string =>
  [
    `select ${plain('order_id')} as id from orders`,
    ...reports.flatMap((report) => {
      const column = orderColumn(report);
      if (column === undefined) return [];
      return [
        `select ${plain(column)} from raw_${report.fileId}
        where _row in (select source_row from refunds where file_id = ${report.fileId})`
      ];
    })
  ].join(' union all ');

/** What the tables hold of one file, without a look at its report. */
function rowsOfFile({ fileId, header, entity }: FileReport): string {
  const cells = header.map((_, index) => `c${index}`);
  // A newer file may tell anew what was spent on a day; order numbers stand where each export puts them.
  const tellsAgain =
    entity === 'spend'
      ? `list_has_any([${cells.map((cell) => `try_cast(${cell} as date)`).join(', ')}],
        (select list(day) from spend where file_id <> ${fileId}))`
      : `list_has_any([${cells.map(plain).join(', ')}], (select list(id) from known_orders where id <> ''))`;
  return `select
    ${fileId} as file_id,
    (select count(*) from raw_and_rejects where file_id = ${fileId})::integer as raw_rows,
    (select count(*) from rejected_rows where file_id = ${fileId})::integer as rejected,
    (select count(distinct source_row) from rejected_rows where file_id = ${fileId})::integer as rejected_once,
    (select count(*) from rejected_rows anti join raw_and_rejects using (file_id, source_row)
      where file_id = ${fileId})::integer as rejected_nowhere,
    (select count(*) from (${origins(facts)}) semi join rejected_rows using (file_id, source_row)
      where file_id = ${fileId})::integer as used_and_rejected,
    (select count(*) from (${origins(traced)}) anti join raw_and_rejects using (file_id, source_row)
      where file_id = ${fileId})::integer as used_from_nowhere,
    count(*) filter (where is_traced)::integer as traced,
    count(*) filter (where not is_traced and tells_again)::integer as told_again
  from (
    select
      exists (select 1 from (${origins(traced)}) where file_id = ${fileId} and source_row = _row) as is_traced,
      ${tellsAgain} as tells_again
    from raw_${fileId}
    anti join (select source_row as _row from rejected_rows where file_id = ${fileId}) using (_row)
  )`;
}

const columns = {
  file_id: 'integer',
  raw_rows: 'integer',
  rejected: 'integer',
  rejected_once: 'integer',
  rejected_nowhere: 'integer',
  used_and_rejected: 'integer',
  used_from_nowhere: 'integer',
  traced: 'integer',
  told_again: 'integer'
} as const;

export type RowsOfFile = RowOf<typeof columns>;

export function rowsOfFiles(reports: readonly FileReport[]) {
  const raw = reports.flatMap(({ fileId }) =>
    [`raw_${fileId}`, `raw_${fileId}_rejects`].map(
      (table) => `select ${fileId} as file_id, _row as source_row from ${table}`
    )
  );
  return query(
    `with raw_and_rejects as (${raw.join(' union all ')}), known_orders as (${knownOrders(reports)})
    ${reports.map(rowsOfFile).join(' union all ')}`,
    {},
    columns
  );
}

/** Buyers and products are kept by who and what they are, not by the row that told of them. */
const untraced: readonly string[] = ['customers', 'products', 'unused'];

/** Differences that must all be none. */
export function accountOf(report: FileReport, counted: RowsOfFile) {
  const aside = report.setAside.reduce((sum, { count }) => sum + count, 0);
  const off = report.money.filter(
    ({ inFile, used, setAside }) => Math.abs(used + setAside - inFile) > 1e-9 * Math.max(1, Math.abs(inFile))
  );
  const found = untraced.includes(report.entity) ? report.rowsUsed : counted.traced + counted.told_again;
  return {
    rowsInTables: counted.raw_rows - report.rowsRead,
    rowsUsedAndSetAside: report.rowsRead - report.rowsUsed - aside,
    rowsWithTwoReasons: counted.rejected - counted.rejected_once,
    rowsFromNowhere: counted.rejected_nowhere + counted.used_from_nowhere,
    usedRowsSetAside: counted.used_and_rejected,
    usedRowsNotFound: report.rowsUsed - found,
    sumsThatDoNotAddUp: off.map(({ column }) => column)
  };
}

export const balanced: ReturnType<typeof accountOf> = {
  rowsInTables: 0,
  rowsUsedAndSetAside: 0,
  rowsWithTwoReasons: 0,
  rowsFromNowhere: 0,
  usedRowsSetAside: 0,
  usedRowsNotFound: 0,
  sumsThatDoNotAddUp: []
};
