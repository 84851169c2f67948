import { type Engine, query } from '#engine';
import type { FileReport, SourceFile } from '#import';
import { findColumn } from '../../src/import/cells.ts';
import { formatOfSource } from '../../src/import/source.ts';
import { rowsOf } from '../support/rows.ts';

/** Money of one file: as its cells say, by none of the code that reads them in an import, and as orders hold it. */
export interface MoneyOfFile {
  readonly fileId: number;
  /** Undefined where no column is the order total as it stands. */
  readonly stated: number | undefined;
  /** Of orders of this file, in the currency of its shop. */
  readonly held: number;
}

/** The column that a fact is read from where it is read as it stands; the first of several that the file has. */
function columnOf(source: unknown, header: readonly string[]): string | undefined {
  const names: readonly unknown[] = Array.isArray(source) ? source : [source];
  const found = names.flatMap((name) => (typeof name === 'string' ? (findColumn(header, name) ?? []) : []));
  return found.length === 1 ? found[0] : undefined;
}

const fullWidth = /[\uff01-\uff5e]/g;

/** `(12.50)`, `12,-`, `1.250,00 €`: digits, and what stands before them. */
export function amountOf(cell: string, decimal: '.' | ','): number {
  const plain = cell.replace(fullWidth, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).trim();
  const isNegative = /^\(.*\)$/.test(plain) || /[-−–]\s*[^\d-]*\d/.test(plain) || /\d\s*-$/.test(plain);
  const digits = plain.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const number = Number(
    decimal === '.' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.')
  );
  return isNegative ? -number : number;
}

async function statedBy(engine: Engine, source: SourceFile): Promise<number | undefined> {
  const format = formatOfSource(source);
  if (format?.entity !== 'sales' || format.columns.order_id === undefined) return undefined;
  const total = columnOf(format.columns.total, source.header);
  const order = columnOf(format.columns.order_id, source.header);
  if (total === undefined || order === undefined) return undefined;
  const cells = await rowsOf(
    engine.run(
      query(
        `select distinct trim(${order}) as number, trim(${total}) as amount from raw_${source.fileId}
        where coalesce(trim(${total}), '') <> ''
          and _row not in (select source_row from rejected_rows where file_id = ${source.fileId} and source_row is not null)`,
        {},
        { number: 'text?', amount: 'text' }
      ),
      {}
    )
  );
  const decimal = source.numbers[total]?.decimal ?? '.';
  return cells.reduce((sum, { amount }) => sum + Math.max(0, amountOf(amount, decimal)), 0);
}

export async function moneyOfFiles(engine: Engine): Promise<readonly MoneyOfFile[]> {
  const files = await rowsOf(
    engine.run(
      query(
        `select description,
          (select coalesce(sum(charged), 0) from orders inner join shops on orders.shop = shops.shop
            where orders.file_id = files.file_id and orders.currency is not distinct from shops.currency)::double as held
        from files order by file_id`,
        {},
        { description: 'text', held: 'number' }
      ),
      {}
    )
  );
  const money: MoneyOfFile[] = [];
  for (const { description, held } of files) {
    const source = JSON.parse(description) as SourceFile;
    money.push({ fileId: source.fileId, stated: await statedBy(engine, source), held });
  }
  return money;
}

const sumOf = ({ proof }: FileReport, reason?: string): number =>
  reason === undefined
    ? (proof?.sums.find(({ what }) => what === 'amount')?.inFile ?? 0)
    : (proof?.explained
        .filter((difference) => difference.reason === reason && difference.what === 'amount')
        .reduce((sum, { inFile }) => sum + inFile, 0) ?? 0);

const isClose = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;

/**
 * What the report of a file passes over in silence: money of its cells that its proof does not know of, and money
 * of orders that no file states.
 * @param isAlone whether no other file tells of the same orders
 */
export function silentDifferences(
  report: FileReport,
  { stated, held }: Omit<MoneyOfFile, 'fileId'>,
  isAlone: boolean
): readonly string[] {
  const { proof } = report;
  if (proof === undefined) return isClose(held, 0) ? [] : [`orders hold ${held}, and nothing is proven`];
  const known = sumOf(report) + sumOf(report, 'other-currency');
  const cells =
    stated === undefined || proof.unexplainedCount > 0 || isClose(stated, known)
      ? []
      : [`its cells state ${stated}, its proof ${known}`];
  const amount = proof.sums.find(({ what }) => what === 'amount');
  const orders =
    !isAlone || isClose(held, amount?.inOrders ?? 0)
      ? []
      : [`orders hold ${held}, its proof ${amount?.inOrders ?? 0}`];
  const gap = proof.sums.flatMap(({ what, inFile, inOrders }) => {
    const named = [...proof.explained, ...proof.unexplained]
      .filter((one) => one.what === what && !uncounted.includes(one.reason))
      .reduce((sum, one) => sum + one.inFile - one.inOrders, 0);
    const isCut = proof.unexplained.length < proof.unexplainedCount;
    return isCut || isClose(inFile - inOrders, named)
      ? []
      : [`${what}: ${inFile} in the file, ${inOrders} held, ${named} of it named`];
  });
  return [...cells, ...orders, ...gap];
}

/** These stand beside the sums, which leave them out. */
const uncounted: readonly string[] = ['no-date', 'no-amount', 'other-currency'];
