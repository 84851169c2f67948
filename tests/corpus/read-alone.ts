import type { FileReport } from '#import';
import { messageOf } from '../../src/engine/classify.ts';
import { inspect } from '../../src/import/inspect.ts';
import { findTables } from '../../src/import/read/index.ts';
import { guessEntity } from '../../src/import/guess.ts';
import { unaskedMapping, whyAsked } from '../../src/import/guess-unasked.ts';
import { importFiles, type NamedBytes, openNativeSnapshot } from '../support/snapshot-of-files.ts';
import { totalsOf } from '../support/totals.ts';
import { type MoneyOfFile, moneyOfFiles, silentDifferences } from './money.ts';

export interface ReadAlone {
  readonly lines: readonly string[];
  /** What went in and is nowhere, said by nobody. */
  readonly differences: readonly string[];
}

/** Imports files as a script would, without a person to ask, and tells what they added up to. */
export async function readAlone(files: readonly NamedBytes[]): Promise<ReadAlone> {
  const title = files.map(({ name }) => name).join(' + ');
  try {
    const { reports, snapshot } = await importFiles(await Promise.all(files.map(guessed)));
    const engine = await openNativeSnapshot(snapshot);
    const totals = await totalsOf(engine);
    const money = await moneyOfFiles(engine);
    const rows = reports.flatMap((report) => [
      `  ${report.format}: ${report.rowsRead} rows, ${report.rowsUsed} used${report.setAside.map(({ reason, count }) => `, ${count} ${reason}`).join('')}`,
      ...proofLines(report, money)
    ]);
    const sums = `  ${totals.valid_order_count} of ${totals.order_count} orders, ${totals.customer_count} customers, charged ${totals.charged}, refunds ${totals.refunds}, net ${totals.charged_net}, ${totals.first_order} to ${totals.last_order}`;
    return { lines: [title, ...rows, sums], differences: differencesOf(reports, money) };
  } catch (thrown) {
    const why = messageOf(thrown).slice(0, 300);
    // What is refused is said; what fails is a fault.
    const isFault = why.includes('"failed"');
    return { lines: [title, `  refused: ${why}`], differences: isFault ? ['it cannot be imported'] : [] };
  }
}

function differencesOf(reports: readonly FileReport[], money: readonly MoneyOfFile[]): readonly string[] {
  return reports.flatMap((report) => {
    const { fileId, name, platform, rowsRead, rowsUsed, setAside } = report;
    const aside = setAside.reduce((sum, { count }) => sum + count, 0);
    const rows =
      rowsRead === rowsUsed + aside ? [] : [`${rowsRead} rows read, ${rowsUsed} used, ${aside} set aside`];
    const found = money.find((one) => one.fileId === fileId);
    const isAlone = reports.filter((other) => other.platform === platform).length === 1;
    const silent = found === undefined ? [] : silentDifferences(report, found, isAlone);
    // Where nothing at all is known of a difference, naming it is not enough.
    const unknown = (report.proof?.unexplained ?? [])
      .filter(({ reason }) => reason === 'unknown')
      .map(
        ({ what, orderId, inFile, inOrders }) =>
          `${what} of ${orderId ?? 'a row'}: ${inFile} in the file, ${inOrders} held`
      );
    return [...rows, ...silent, ...unknown].map((difference) => `${name}: ${difference}`);
  });
}

const figures: Readonly<Record<string, string>> = { amount: 'orders', lines: 'lines', refund: 'refunds' };

function proofLines({ proof, fileId }: FileReport, money: readonly MoneyOfFile[]): readonly string[] {
  if (proof === undefined) return [];
  const found = money.find((one) => one.fileId === fileId);
  const sums = proof.sums.map(
    ({ what, inFile, inOrders }) => `${figures[what]} ${inFile} in the file, ${inOrders} held`
  );
  return [
    `    money in: ${found?.stated ?? 'no column of totals'}, out: ${found?.held ?? 0}`,
    `    ${[`${proof.orderCount} orders`, ...sums].join('; ')}`,
    ...proof.explained.map(
      ({ what, reason, orderCount, inFile, inOrders, examples }) =>
        `    ${figures[what]}, ${reason}: ${orderCount}, ${inFile} in the file, ${inOrders} held (${examples.join(', ')})`
    ),
    ...proof.unexplained.map(
      ({ orderId, row, what, reason, inFile, inOrders }) =>
        `    NAMED ${figures[what]}, ${reason}: ${orderId ?? ''} row ${row}, ${inFile} in the file, ${inOrders} held`
    )
  ];
}

/** As without a person: a table that is not recognised is read as guessed where the guess is complete. */
async function guessed(file: NamedBytes): Promise<NamedBytes> {
  const [table] = await findTables(new File([file.bytes], file.name));
  if (table?.text.ok !== true) return file;
  const seen = await inspect(table.text.value, table.kind);
  if (!seen.ok || seen.value.format !== undefined) return file;
  const guess = guessEntity({ ...seen.value.dialect, name: file.name });
  const mapping = unaskedMapping(guess);
  if (mapping === undefined) throw new Error(whyAsked(guess).join('; '));
  return { ...file, mapping };
}
