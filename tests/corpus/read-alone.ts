import type { FileReport } from '#import';
import { messageOf } from '../../src/engine/classify.ts';
import { inspect } from '../../src/import/inspect.ts';
import { findTables } from '../../src/import/read/index.ts';
import { guessEntity } from '../../src/import/guess.ts';
import { unaskedMapping, whyAsked } from '../../src/import/guess-unasked.ts';
import { importFiles, type NamedBytes, openNativeSnapshot } from '../support/snapshot-of-files.ts';
import { totalsOf } from '../support/totals.ts';

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
    const totals = await totalsOf(await openNativeSnapshot(snapshot));
    const rows = reports.flatMap((report) => [
      `  ${report.format}: ${report.rowsRead} rows, ${report.rowsUsed} used${report.setAside.map(({ reason, count }) => `, ${count} ${reason}`).join('')}`,
      ...proofLines(report)
    ]);
    const sums = `  ${totals.valid_order_count} of ${totals.order_count} orders, ${totals.customer_count} customers, charged ${totals.charged}, refunds ${totals.refunds}, net ${totals.charged_net}, ${totals.first_order} to ${totals.last_order}`;
    const differences = reports.flatMap(({ rowsRead, rowsUsed, setAside }) =>
      rowsRead === rowsUsed + setAside.reduce((sum, { count }) => sum + count, 0)
        ? []
        : [`${rowsRead} rows read, ${rowsUsed} used`]
    );
    return { lines: [title, ...rows, sums], differences };
  } catch (thrown) {
    return { lines: [title, `  refused: ${messageOf(thrown).slice(0, 300)}`], differences: [] };
  }
}

const figures: Readonly<Record<string, string>> = { amount: 'orders', lines: 'lines', refund: 'refunds' };

function proofLines({ proof }: FileReport): readonly string[] {
  if (proof === undefined) return [];
  const sums = proof.sums.map(
    ({ what, inFile, inOrders }) => `${figures[what]} ${inFile} in the file, ${inOrders} held`
  );
  return [
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
